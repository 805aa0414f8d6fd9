package org.backfile.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.backfile.article.PublicationTime;

/**
 * Publication times as bytes: days and whole minutes or seconds as numbers, as reading a date from its text a hundred
 * thousand times is seen in a build; all else as its EDTF text.
 */
final class StoredTime {

    private static final int TEXT = 0;
    private static final int DAY = 1;
    private static final int WALL = 2;

    private StoredTime() { }

    static void write(Bytes out, PublicationTime time) {
        if (time instanceof PublicationTime.Day day) {
            StoredText.number(out, DAY);
            StoredText.number(out, zigzag(day.date().toEpochDay()));
        } else if (time instanceof PublicationTime.Wall wall && wall.dateTime().getNano() == 0) {
            StoredText.number(out, WALL);
            StoredText.number(out, zigzag(wall.dateTime().toLocalDate().toEpochDay()));
            StoredText.number(out, wall.dateTime().toLocalTime().toSecondOfDay());
        } else {
            StoredText.number(out, TEXT);
            StoredText.string(out, time.edtf());
        }
    }

    static PublicationTime read(Bytes.In in) {
        return switch ((int) StoredText.number(in)) {
            case DAY -> new PublicationTime.Day(date(in));
            case WALL -> new PublicationTime.Wall(LocalDateTime.of(date(in), LocalTime.ofSecondOfDay(StoredText.number(in))));
            default -> PublicationTime.of(StoredText.string(in));
        };
    }

    private static LocalDate date(Bytes.In in) {
        long day = StoredText.number(in);
        return LocalDate.ofEpochDay(day >>> 1 ^ -(day & 1));
    }

    /** Small numbers of either sign as small numbers. */
    private static long zigzag(long number) {
        return number << 1 ^ number >> 63;
    }
}
