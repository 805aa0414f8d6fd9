package org.backfile.publish.search;

import java.util.OptionalInt;

/** The odds by which a file of days is coded. */
final class DayModel {

    private final Numbers days = new Numbers();
    private int before;

    /** Passes a slot's day of the year, 0 where the article has none, or that the slot is empty. */
    OptionalInt day(Coder coder, OptionalInt day) {
        int passed = days.code(coder, day.isPresent() ? Zigzag.unsigned(day.getAsInt() - before) + 1 : 0);
        if (passed == 0) {
            return OptionalInt.empty();
        }
        before += Zigzag.signed(passed - 1);
        return OptionalInt.of(before);
    }
}
