package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * A year and its months in a list of years.
 *
 * @param year   its page, with how many articles
 * @param months all twelve, so that a gap is seen as one
 */
public record YearRow(Link year, List<Month> months) {

    /**
     * A month.
     *
     * @param letters its short name
     * @param link    its page, with how many articles; absent where there are none
     * @param label   the month in full and how many articles, in words
     */
    public record Month(String letters, Optional<Link> link, String label) { }
}
