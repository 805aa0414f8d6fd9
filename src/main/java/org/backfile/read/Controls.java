package org.backfile.read;

import org.backfile.text.Span;

/**
 * Characters that have no place in a text. They are cut, and the ledger tells which. Most texts have none: each text is looked
 * through once, and the stretches of its lines no more.
 *
 * <p>cuts NUL and other control characters, the overrides, embeddings and isolates of text direction (U+202A-202E,
 * U+2066-2069: a scrape's can be left open and turn the page around), noncharacters, halves of surrogate pairs;
 * keeps tabs, joiners (U+200C, U+200D), direction marks (U+200E, U+200F) and soft hyphens, which spell words.
 */
final class Controls {

    private final String text;

    /** Before this offset every unit stands for itself: no control character, and no surrogate, which another one could make one. */
    private final int clean;

    private Controls(String text) {
        this.text = text;
        this.clean = clean(text.toCharArray());
    }

    /** Those in a text. */
    static Controls in(String text) {
        return new Controls(text);
    }

    private static int clean(char[] text) {
        int i = 0;
        while (i < text.length && (ordinary(text[i]) || text[i] == '\n' || text[i] == '\r' || !mayBe(text[i]))) {
            i++;
        }
        return i;
    }

    /** Whether a stretch of a line surely has none. */
    boolean missing(Span span) {
        return span.end() <= clean;
    }

    /** A stretch of a line without them. */
    String without(Span span) {
        return missing(span) ? span.of(text) : without(span.of(text));
    }

    /** The length of the control character at an offset: 1 or 2 UTF-16 units; 0 where it is an ordinary one. */
    static int at(String text, int offset) {
        char c = text.charAt(offset);
        if (ordinary(c) || !mayBe(c)) {
            return 0;
        } else if (Character.isSurrogate(c)) {
            int point = text.codePointAt(offset);
            return !Character.isSupplementaryCodePoint(point) ? 1 : (point & 0xfffe) == 0xfffe ? 2 : 0;
        }
        return 1;
    }

    /** Whether a unit is a control character, or half of a pair, which may be one. */
    private static boolean mayBe(char c) {
        return c < ' ' && c != '\t' || c > '~' && c < '\u00a0' && c != '\u0085' || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069' || Character.isSurrogate(c)
                || c == '\ufeff' || c >= '\ufdd0' && c <= '\ufdef' || c >= '\ufffe';
    }

    /** The text without its control characters. */
    static String without(String text) {
        int first = first(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int control = at(text, i);
            int end = i + (control > 0 ? control : Character.charCount(text.codePointAt(i)));
            out.append(text, i, control > 0 ? i : end);
            i = end;
        }
        return out.toString();
    }

    private static int first(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && (ordinary(text.charAt(i)) || at(text, i) == 0)) {
            i += Character.isHighSurrogate(text.charAt(i)) ? 2 : 1;
        }
        return i;
    }

    private static boolean ordinary(char c) {
        return c >= ' ' && c < '\u007f';
    }
}
