package org.backfile.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of day and month goes first in a page's dates, as its other dates show it.
 *
 * <p>tells day first by {@code 25/12/2012} anywhere on the page, month first by {@code 12/25/2012}; nothing by
 * {@code 04/07/2012}, nor where a page has both.
 */
final class WrittenOrder {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)\\d\\d(?!\\d)");
    private static final int LEAST_DIGITS = 6;

    private WrittenOrder() { }

    static DateOrder of(List<Block> blocks) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Block block : blocks) {
            if (block.features().digits() >= LEAST_DIGITS && block.text().length() <= DateLine.LONGEST) {
                Matcher date = DATE.matcher(block.text());
                while (date.find()) {
                    int first = Integer.parseInt(date.group(1));
                    int second = Integer.parseInt(date.group(3));
                    dayFirst |= first > 12 && first <= 31 && second <= 12;
                    monthFirst |= second > 12 && second <= 31 && first <= 12;
                }
            }
        }
        return dayFirst == monthFirst ? DateOrder.UNKNOWN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
