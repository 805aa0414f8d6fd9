package org.backfile.read;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The solar Hijri calendar of Iran and Afghanistan. Its new year is the day of the spring equinox in Tehran; within the years in
 * which newspapers were printed the rule of eight leap years in 33 gives it to the day (from 1210 to 1499, as
 * K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996, shows).
 */
final class SolarHijri {

    /** A year that begins a cycle, and the day on which it began. */
    private static final int CYCLE_YEAR = 1386;
    private static final LocalDate CYCLE_DAY = LocalDate.of(2007, 3, 21);

    private static final int CYCLE = 33;
    private static final int[] LEAP_YEARS = {1, 5, 9, 13, 17, 22, 26, 30};
    private static final int LONG_MONTHS = 6;

    private SolarHijri() { }

    /**
     * The day of ours.
     *
     * @throws DateTimeException where the calendar has no such day
     */
    static LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > days(year, month)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
        int before = month <= LONG_MONTHS ? 31 * (month - 1) : 186 + 30 * (month - LONG_MONTHS - 1);
        return LocalDate.ofEpochDay(newYear(year) + before + day - 1);
    }

    private static int days(int year, int month) {
        return month <= LONG_MONTHS ? 31 : month < 12 || newYear(year + 1) - newYear(year) == 366 ? 30 : 29;
    }

    private static long newYear(int year) {
        int since = year - CYCLE_YEAR;
        long leaps = (long) Math.floorDiv(since, CYCLE) * LEAP_YEARS.length;
        for (int leap : LEAP_YEARS) {
            leaps += leap < Math.floorMod(since, CYCLE) ? 1 : 0;
        }
        return CYCLE_DAY.toEpochDay() + 365L * since + leaps;
    }
}
