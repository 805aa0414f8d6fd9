package org.backfile.archive;

import java.time.DateTimeException;
import org.backfile.article.PublicationTime;

/**
 * Publication times as bytes: days and clock times as numbers, as reading a date from its text a hundred thousand times is seen
 * in a build; all else as its EDTF text.
 */
final class StoredTime {

    private static final int TEXT = 0;
    private static final int PACKED = 1;

    private StoredTime() { }

    static void write(Bytes out, PublicationTime time) {
        long packed = PackedTime.of(time);
        if (packed == PackedTime.NONE) {
            StoredText.number(out, TEXT);
            StoredText.string(out, time.edtf());
        } else {
            StoredText.number(out, PACKED);
            out.fixed(packed);
        }
    }

    /** @throws IllegalArgumentException where the bytes are none of a time */
    static PublicationTime read(Bytes.In in) {
        return StoredText.number(in) == PACKED ? PackedTime.time(in.fixed()) : text(StoredText.string(in));
    }

    private static PublicationTime text(String edtf) {
        try {
            return PublicationTime.of(edtf);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time: " + edtf, e);
        }
    }
}
