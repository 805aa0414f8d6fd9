package org.backfile.publish.page;

import java.util.List;

/**
 * A year and its months in a list of years.
 *
 * @param year   its page, with how many articles
 * @param months those with articles
 */
public record YearRow(Link year, List<Month> months) {

    /**
     * A month.
     *
     * @param number 1 to 12, says in which column it stands
     * @param link   its page
     * @param name   in full, with how many articles, in words
     */
    public record Month(int number, Link link, String name) { }
}
