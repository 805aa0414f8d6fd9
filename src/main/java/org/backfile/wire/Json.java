package org.backfile.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes one JSON text (RFC 8259), members in the order in which they are given, without white space. A builder: belongs to
 * one thread.
 *
 * <p>{@code <}, {@code >}, {@code &}, U+2028 and U+2029 are written as escapes, so that the text may stand in an
 * HTML script element or a script file: nothing in it can close the element, open a comment or end a line. Half a
 * surrogate pair becomes U+FFFD.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build().setCharacterEscapes(new ScriptSafe());

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    public Json() {
        try {
            generator = FACTORY.createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    public Json beginObject() {
        return step(generator::writeStartObject);
    }

    public Json endObject() {
        return step(generator::writeEndObject);
    }

    public Json beginArray() {
        return step(generator::writeStartArray);
    }

    public Json endArray() {
        return step(generator::writeEndArray);
    }

    /** The name of the next value in an object. */
    public Json name(String name) {
        return step(() -> generator.writeFieldName(name));
    }

    public Json value(String value) {
        return step(() -> generator.writeString(whole(value)));
    }

    public Json value(long value) {
        return step(() -> generator.writeNumber(value));
    }

    /** With as many decimals as the number has. */
    public Json value(BigDecimal value) {
        return step(() -> generator.writeNumber(value));
    }

    public Json member(String name, String value) {
        return name(name).value(value);
    }

    /** Writes nothing where the value is absent. */
    public Json member(String name, Optional<String> value) {
        return value.isPresent() ? member(name, value.get()) : this;
    }

    /** The whole text; nothing can be added after it. */
    public String text() {
        step(generator::close);
        return text.toString();
    }

    private Json step(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whole(String value) {
        StringBuilder out = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(value) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? value : out.toString();
    }

    /** What must not stand as itself in a script. */
    private static final class ScriptSafe extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        ScriptSafe() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString(c == 0x2028 ? "\\u2028" : "\\u2029") : null;
        }
    }
}
