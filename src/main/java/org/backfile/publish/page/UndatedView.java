package org.backfile.publish.page;

import java.util.List;

/**
 * The articles without a day, or those whose addresses begin with the same letters.
 *
 * @param initials links to the lists by initial, or by one letter more, where there are too many for one page
 * @param groups   the articles by month, where one is known
 */
public record UndatedView(Frame frame, String title, String count, List<Link> initials, List<Group> groups) {
}
