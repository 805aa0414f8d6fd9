package org.backfile.source;

/**
 * How large one document may be. What is larger is set aside, as one broken dump must not fill the memory.
 *
 * @param maxBytes the most bytes of a file that is one document, or of one line of a file of many; checked before
 *                 the file is loaded
 * @param maxLines the most lines of one document; counted before a {@link org.backfile.text.Line} is made
 */
public record Limits(long maxBytes, int maxLines) {

    /** 8 MiB and 100,000 lines: fifty times the longest article of the corpora that the reader is measured on. */
    public static final Limits DEFAULT = new Limits(8L << 20, 100_000);

    /** A document is held in one array; above this its text would not fit into one. */
    private static final long MOST_BYTES = 1L << 29;

    public Limits {
        if (maxBytes < 1 || maxBytes > MOST_BYTES || maxLines < 1) {
            throw new IllegalArgumentException("limits are from 1 to " + MOST_BYTES + " bytes and at least 1 line, not "
                    + maxBytes + " and " + maxLines);
        }
    }
}
