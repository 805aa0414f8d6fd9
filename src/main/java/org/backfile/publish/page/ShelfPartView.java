package org.backfile.publish.page;

import java.util.List;

/**
 * An outlet's or a section's articles of one year or month, or those without a day.
 *
 * @param shelf    the outlet or section
 * @param title    which part
 * @param count    how many articles, in words
 * @param initials links to the lists by initial, or by one letter more, where there are too many without a day for one page
 * @param groups   the articles by month or day
 */
public record ShelfPartView(Frame frame, Link shelf, String title, String count, List<Link> initials, List<Group> groups, Turn turn) {
}
