package org.backfile.problem;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Where a problem is.
 *
 * @param file a path as the user would write it, or another name of a thing ("standard input")
 * @param line counted from 1; absent where the problem is the whole file's
 */
public record Place(String file, OptionalInt line) implements Comparable<Place> {

    public static Place of(String file) {
        return new Place(file, OptionalInt.empty());
    }

    public static Place of(String file, int line) {
        return new Place(file, OptionalInt.of(line));
    }

    /** By file, then by line; a whole file before its lines. */
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line.orElse(0), other.line.orElse(0));
    }

    /**
     * {@code file:line}, or {@code file}. Control characters of a hostile file name are written as escapes, so that
     * a message is one line and cannot steer the terminal.
     */
    @Override
    public String toString() {
        String name = printable(file);
        return line.isPresent() ? name + ":" + line.getAsInt() : name;
    }

    /** {@code text} with each control, format and unpaired character written as {@code \}{@code uXXXX}. */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> out.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
