package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * A month as a calendar sheet.
 *
 * @param title    the month
 * @param href     the month's page; absent on that page itself and where the month has no articles
 * @param count    how many articles, in words; absent where there are none
 * @param weekdays the columns
 * @param weeks    the rows, each of seven cells
 */
public record Calendar(String title, Optional<String> href, Optional<String> count, List<Weekday> weekdays,
        List<List<Cell>> weeks) {

    /** The head of a column. */
    public record Weekday(String letters, String name) { }

    /**
     * A day.
     *
     * @param number of the day in the month; absent for a cell outside the month
     * @param href   the day's page, absent where the day has no articles
     * @param label  the date and how many articles, in words
     * @param level  0 for no article, 1 for one, 2 for a few, 3 for five and more, 4 for twenty and more
     */
    public record Cell(Optional<String> number, Optional<String> href, String label, int level) { }
}
