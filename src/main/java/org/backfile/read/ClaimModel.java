package org.backfile.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * What training left behind for weighing what a page claims against what its text says: a forest each for what may be the
 * headline, an author's name, the day of publication. Holds numbers only. Immutable; any thread.
 *
 * @param headline asked with the columns of {@link HeadlineVectors}
 * @param author   with those of {@link AuthorVectors}
 * @param day      with those of {@link DayVectors}
 */
record ClaimModel(Forest headline, Forest author, Forest day) {

    private static final int VERSION = 1;
    private static final int[] WIDTHS = {HeadlineVectors.WIDTH, AuthorVectors.WIDTH, DayVectors.WIDTH};

    private static final class Holder {
        private static final ClaimModel INSTANCE = load("model-claims.bin");
    }

    /** The one in the program. */
    static ClaimModel get() {
        return Holder.INSTANCE;
    }

    private static ClaimModel load(String name) {
        try (InputStream in = ClaimModel.class.getResourceAsStream(name)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static ClaimModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16));
        boolean same = in.readInt() == VERSION;
        for (int width : WIDTHS) {
            same &= in.readInt() == width;
        }
        if (!same) {
            throw new IOException("a model for other columns; make it anew with bench/train.sh");
        }
        return new ClaimModel(Forest.read(in), Forest.read(in), Forest.read(in));
    }

    /** What {@link #read} reads, before it is packed. */
    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(VERSION);
        for (int width : WIDTHS) {
            out.writeInt(width);
        }
        headline.write(out);
        author.write(out);
        day.write(out);
        out.flush();
    }
}
