package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * Articles under one heading of a list.
 *
 * @param id    the heading's name in the page, for links to it
 * @param title the heading
 * @param href  the heading's own page
 * @param count how many articles, in words
 * @param cards the articles; empty where there are too many, and the heading's page has them
 */
public record Group(String id, String title, Optional<String> href, String count, List<Card> cards) {
}
