package org.backfile.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.backfile.article.PublicationTime;

/**
 * A day, or a day and a clock time in whole seconds, as one number that is ordered as the times are: days since 1970, then 0 for
 * no clock time or seconds since midnight and one.
 */
final class PackedTime {

    /** The number of a time that is of another form. */
    static final long NONE = Long.MIN_VALUE;

    private static final int SECOND_BITS = 17;
    private static final long NANOS = 1_000_000_000L;

    private static final Comparator<PublicationTime> DATED = Comparator
            .comparing((PublicationTime t) -> t.day().orElseThrow())
            .thenComparing(t -> t.time().map(LocalTime::toNanoOfDay).orElse(-1L));

    /** One that is known in part goes before one of which nothing is known. */
    private static final Comparator<PublicationTime> UNDATED = Comparator
            .comparing((PublicationTime t) -> t.edtf().isEmpty()).thenComparing(PublicationTime::edtf);

    private PackedTime() { }

    static long of(PublicationTime time) {
        if (time instanceof PublicationTime.Day day) {
            return day.date().toEpochDay() << SECOND_BITS;
        } else if (time instanceof PublicationTime.Wall wall && wall.dateTime().getNano() == 0) {
            return (wall.dateTime().toLocalDate().toEpochDay() << SECOND_BITS) + wall.dateTime().toLocalTime().toSecondOfDay() + 1;
        }
        return NONE;
    }

    /** The number of the day and clock time as written, whatever the form; {@link #NONE} without a day, or with parts of seconds. */
    static long order(PublicationTime time) {
        long nanos = time.time().map(LocalTime::toNanoOfDay).orElse(-NANOS);
        return time.day().isEmpty() || nanos % NANOS != 0 ? NONE
                : (time.day().get().toEpochDay() << SECOND_BITS) + nanos / NANOS + 1;
    }

    static LocalDate day(long packed) {
        return LocalDate.ofEpochDay(epochDay(packed));
    }

    /** Days since 1970. */
    static long epochDay(long packed) {
        return packed >> SECOND_BITS;
    }

    static PublicationTime time(long packed) {
        return second(packed) < 0 ? new PublicationTime.Day(day(packed)) : new PublicationTime.Wall(dateTime(packed));
    }

    /** The day and clock time of one that has both. @throws java.time.DateTimeException where it has no clock time */
    static LocalDateTime dateTime(long packed) {
        return LocalDateTime.of(day(packed), LocalTime.ofSecondOfDay(second(packed)));
    }

    /** Since midnight; -1 where there is no clock time. */
    private static int second(long packed) {
        return (int) (packed & (1 << SECOND_BITS) - 1) - 1;
    }

    /** The order of {@link Entry#BY_TIME}, but for the ids. */
    static int compare(PublicationTime a, PublicationTime b) {
        boolean dated = a.day().isPresent();
        return dated != b.day().isPresent() ? dated ? -1 : 1 : dated ? DATED.compare(a, b) : UNDATED.compare(a, b);
    }
}
