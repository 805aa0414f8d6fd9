package org.backfile.source;

/**
 * What a text is made of, counted in one walk.
 *
 * @param chars    UTF-16 units
 * @param controls C0 controls and DEL, other than tab, line ends and form feed
 * @param blanks   white space, no-break spaces and byte order marks
 * @param lines    as many as {@link org.backfile.text.Line#of} would make
 */
record Census(int chars, int controls, int blanks, int lines) {

    /**
     * One control in this many characters is the most that passes for text. Compressed or random bytes have one in
     * nine, programs more; a text coloured for a terminal has one escape in some thirty, a damaged dump far fewer.
     */
    private static final int CHARS_PER_CONTROL = 16;

    /** This many controls are borne in however short a text: three characters and a NUL are no program. */
    private static final int CONTROLS_BORNE = 8;

    static Census of(CharSequence text) {
        int controls = 0;
        int blanks = 0;
        int ends = 0;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                before = c;
                continue;
            }
            if (c == '\r' || c == '\n' && before != '\r') {
                ends++;
            }
            if (isBlank(c)) {
                blanks++;
            } else if (c < ' ' || c == 0x7f) {
                controls++;
            }
            before = c;
        }
        boolean open = before != '\n' && before != '\r';
        return new Census(text.length(), controls, blanks, ends + (open ? 1 : 0));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && (Character.isSpaceChar(c) || c == 0x85 || c == 0xfeff);
    }

    /** Whether so many controls, and so many {@code malformed} places beside them, are no text. */
    boolean isBinary(int malformed) {
        long odd = (long) controls + malformed;
        return odd > CONTROLS_BORNE && odd * CHARS_PER_CONTROL > chars;
    }

    /** Whether nothing is to be seen: blanks and controls alone. */
    boolean isBlank() {
        return blanks + controls == chars;
    }
}
