package org.backfile.read;

/**
 * Characters that have no place in a text. They are cut, and the ledger tells which:
 *
 * <p>cuts NUL and other control characters, the overrides, embeddings and isolates of text direction (U+202A-202E,
 * U+2066-2069: a scrape's can be left open and turn the page around), noncharacters, halves of surrogate pairs;
 * keeps tabs, joiners (U+200C, U+200D), direction marks (U+200E, U+200F) and soft hyphens, which spell words.
 */
final class Controls {

    private Controls() { }

    /** The length of the control character at an offset: 1 or 2 UTF-16 units; 0 where it is an ordinary one. */
    static int at(String text, int offset) {
        char c = text.charAt(offset);
        if (ordinary(c) || c == '\t') {
            return 0;
        } else if (c < ' ' || c < '\u00a0' && c != '\u0085' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
            return 1;
        } else if (Character.isSurrogate(c)) {
            int point = text.codePointAt(offset);
            return !Character.isSupplementaryCodePoint(point) ? 1 : (point & 0xfffe) == 0xfffe ? 2 : 0;
        }
        return c == '\ufeff' || c >= '\ufdd0' && c <= '\ufdef' || c >= '\ufffe' ? 1 : 0;
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
