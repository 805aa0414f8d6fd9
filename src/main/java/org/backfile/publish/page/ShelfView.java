package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * An outlet's or a section's first page.
 *
 * @param kind    which of the two, in words
 * @param title   its name
 * @param count   how many articles, in words
 * @param span    the first and the last day, in words; absent where no article has one
 * @param latest  the latest articles, newest first
 * @param years   newest first
 * @param undated the list of its articles without a day
 */
public record ShelfView(Frame frame, String kind, String title, String count, Optional<String> span, List<Card> latest,
        List<YearRow> years, Optional<Link> undated) {
}
