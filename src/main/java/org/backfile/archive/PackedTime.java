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

    /** Stands where the number says all. */
    static final PublicationTime UNPACKED = new PublicationTime.Unknown();

    private static final int SECOND_BITS = 17;

    private static final Comparator<PublicationTime> ORDER = Comparator
            .comparing((PublicationTime t) -> t.day().isEmpty())
            .thenComparing(t -> t.edtf().isEmpty())
            .thenComparing(t -> t.day().map(LocalDate::toEpochDay).orElse(0L))
            .thenComparing(t -> t.day().isPresent() ? "" : t.edtf())
            .thenComparing(t -> t.time().map(LocalTime::toNanoOfDay).orElse(-1L));

    private PackedTime() { }

    static long of(PublicationTime time) {
        if (time instanceof PublicationTime.Day day) {
            return day.date().toEpochDay() << SECOND_BITS;
        } else if (time instanceof PublicationTime.Wall wall && wall.dateTime().getNano() == 0) {
            return (wall.dateTime().toLocalDate().toEpochDay() << SECOND_BITS) + wall.dateTime().toLocalTime().toSecondOfDay() + 1;
        }
        return NONE;
    }

    static PublicationTime time(long packed) {
        LocalDate day = LocalDate.ofEpochDay(packed >> SECOND_BITS);
        int second = (int) (packed & (1 << SECOND_BITS) - 1) - 1;
        return second < 0 ? new PublicationTime.Day(day) : new PublicationTime.Wall(LocalDateTime.of(day, LocalTime.ofSecondOfDay(second)));
    }

    /** The order of {@link Entry#BY_TIME}, but for the ids. */
    static int compare(PublicationTime a, PublicationTime b) {
        return ORDER.compare(a, b);
    }
}
