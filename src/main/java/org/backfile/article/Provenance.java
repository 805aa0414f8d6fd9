package org.backfile.article;

import java.util.OptionalInt;
import org.backfile.problem.Place;
import org.backfile.text.Fingerprint;

/**
 * Where a document came from.
 *
 * @param source    the path below the input folder, with {@code /} between its parts; the same on every machine
 * @param record    the number of the record in a file that holds many, from 1; absent for a file of its own
 * @param sha256    of the file's bytes, or of the record's
 * @param byteCount how many bytes those are
 * @param charset   the IANA name of the character encoding that was read
 */
public record Provenance(String source, OptionalInt record, Fingerprint sha256, long byteCount, String charset) {

    /** The place in problems: the file, and the record's number as its line. */
    public Place place() {
        return new Place(source, record);
    }

    /** The place of a line of the document. */
    public Place place(int line) {
        return record.isPresent() ? Place.of(source + "#" + record.getAsInt(), line) : Place.of(source, line);
    }
}
