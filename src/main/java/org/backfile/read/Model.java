package org.backfile.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What training left behind: a forest for each question that is asked of a block. Holds numbers only, no word of any page.
 * How it was made and how well it does is told in {@code model.md} beside it. Immutable; any thread.
 *
 * @param forests the forest that answers each question
 */
record Model(Map<Question, Forest> forests) {

    /** What may be asked of a block. */
    enum Question {
        /** Is it text, going by the page's lines? */
        TEXT,
        /** Is it text, now that this was said of the lines around it? */
        TEXT_IN_PLACE,
        HEADLINE, DATE, BYLINE, STANDFIRST
    }

    private static final int VERSION = 1;

    private static final class Holder {
        private static final Model INSTANCE = load("model.bin", BlockVectors.TEXT_WIDTH);
    }

    private static final class WebHolder {
        private static final Model INSTANCE = load("model-web.bin", BlockVectors.WEB_WIDTH);
    }

    Model {
        forests = forests.isEmpty() ? Map.of() : new EnumMap<>(forests);
    }

    /** The one in the program for text dumps. */
    static Model get() {
        return Holder.INSTANCE;
    }

    /** The one in the program for pages with markup. */
    static Model web() {
        return WebHolder.INSTANCE;
    }

    Forest forest(Question question) {
        return forests.get(question);
    }

    /** The same model with another answer to one question. */
    Model with(Question question, Forest forest) {
        EnumMap<Question, Forest> others = new EnumMap<>(Question.class);
        others.putAll(forests);
        others.put(question, forest);
        return new Model(others);
    }

    private static Model load(String name, int width) {
        try (InputStream in = Model.class.getResourceAsStream(name)) {
            return read(in, width);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** @param width how many columns the model is asked with, see {@link BlockVectors#width} */
    static Model read(InputStream packed, int width) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16));
        if (in.readInt() != VERSION || in.readInt() != width) {
            throw new IOException("a model for other columns; make it anew with bench/train.sh");
        }
        Map<Question, Forest> forests = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            forests.put(question, Forest.read(in));
        }
        return new Model(forests);
    }

    /** What {@link #read} reads, before it is packed. */
    void write(OutputStream to, int width) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(VERSION);
        out.writeInt(width);
        for (Question question : Question.values()) {
            forest(question).write(out);
        }
        out.flush();
    }
}
