package org.backfile.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.PublicationTime;

/**
 * Publication times as bytes: days, clock times and moments in whole seconds as numbers, as reading a date from its text a hundred
 * thousand times is seen in a build; all else as its EDTF text.
 */
final class StoredTime {

    private static final int TEXT = 0;
    private static final int PACKED = 1;
    private static final int DAYS = 2;
    private static final int MOMENT = 3;

    private StoredTime() { }

    static void write(Bytes out, PublicationTime time) {
        long packed = PackedTime.of(time);
        if (packed != PackedTime.NONE) {
            StoredText.number(out, PACKED);
            out.fixed(packed);
        } else if (time instanceof PublicationTime.OneOf several) {
            StoredText.number(out, DAYS);
            StoredText.number(out, several.days().size());
            several.days().forEach(day -> out.fixed(day.toEpochDay()));
        } else if (time instanceof PublicationTime.At at && at.moment().getNano() == 0) {
            StoredText.number(out, MOMENT);
            out.fixed(PackedTime.order(time));
            out.fixed((long) at.moment().getOffset().getTotalSeconds());
        } else {
            StoredText.number(out, TEXT);
            StoredText.string(out, time.edtf());
        }
    }

    /** @throws IllegalArgumentException where the bytes are none of a time */
    static PublicationTime read(Bytes.In in) {
        try {
            return switch ((int) StoredText.number(in)) {
                case PACKED -> PackedTime.time(in.fixed());
                case DAYS -> new PublicationTime.OneOf(days(in));
                case MOMENT -> moment(in);
                default -> PublicationTime.of(StoredText.string(in));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    /** Whether the time at a place is one of several days; told without making them. */
    static boolean isOneOfDays(byte[] bytes, int at) {
        return bytes[at] == DAYS;
    }

    /** Passes over a time. */
    static void pass(Bytes.In in) {
        switch ((int) StoredText.number(in)) {
            case PACKED -> in.skip(Long.BYTES);
            case DAYS -> in.skip(in.checked(StoredText.number(in) * Long.BYTES));
            case MOMENT -> in.skip(2 * Long.BYTES);
            default -> StoredText.pass(in);
        }
    }

    private static PublicationTime moment(Bytes.In in) {
        LocalDateTime local = PackedTime.dateTime(in.fixed());
        return new PublicationTime.At(local.atOffset(ZoneOffset.ofTotalSeconds((int) in.fixed())));
    }

    private static List<LocalDate> days(Bytes.In in) {
        List<LocalDate> days = new ArrayList<>(2);
        for (long left = StoredText.number(in); left > 0; left--) {
            days.add(LocalDate.ofEpochDay(in.fixed()));
        }
        return days;
    }
}
