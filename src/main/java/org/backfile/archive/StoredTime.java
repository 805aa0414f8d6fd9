package org.backfile.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.PublicationTime;

/**
 * Publication times as bytes: days and clock times as numbers, as reading a date from its text a hundred thousand times is seen
 * in a build; all else as its EDTF text.
 */
final class StoredTime {

    private static final int TEXT = 0;
    private static final int PACKED = 1;
    private static final int DAYS = 2;

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
        } else {
            StoredText.number(out, TEXT);
            StoredText.string(out, time.edtf());
        }
    }

    /** @throws IllegalArgumentException where the bytes are none of a time */
    static PublicationTime read(Bytes.In in) {
        int form = (int) StoredText.number(in);
        return form == PACKED ? PackedTime.time(in.fixed()) : unpacked(form, in);
    }

    private static PublicationTime unpacked(int form, Bytes.In in) {
        try {
            return form == DAYS ? new PublicationTime.OneOf(days(in)) : PublicationTime.of(StoredText.string(in));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    private static List<LocalDate> days(Bytes.In in) {
        List<LocalDate> days = new ArrayList<>(2);
        for (long left = StoredText.number(in); left > 0; left--) {
            days.add(LocalDate.ofEpochDay(in.fixed()));
        }
        return days;
    }
}
