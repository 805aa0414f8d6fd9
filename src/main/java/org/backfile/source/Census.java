package org.backfile.source;

/**
 * What a text is made of, counted in one walk.
 *
 * @param chars    UTF-16 units
 * @param controls C0 controls and DEL, other than tab, line ends and form feed
 * @param lines    as many as {@link org.backfile.text.Line#of} would make
 * @param isBlank  whether nothing is to be seen: white space, no-break spaces, byte order marks and controls alone
 */
record Census(int chars, int controls, int lines, boolean isBlank) {

    /**
     * One control in this many characters is the most that passes for text. Compressed or random bytes have one in
     * nine, programs more; a text coloured for a terminal has one escape in some thirty, a damaged dump far fewer.
     */
    private static final int CHARS_PER_CONTROL = 16;

    /** This many controls are borne in however short a text: three characters and a NUL are no program. */
    private static final int CONTROLS_BORNE = 8;

    /** Written so that nearly every character costs one test: counting the blanks as well took three times as long. */
    static Census of(String text) {
        int controls = 0;
        int ends = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                controls += isBlank(c) ? 0 : 1;
                ends += c == '\r' || c == '\n' && (i == 0 || text.charAt(i - 1) != '\r') ? 1 : 0;
            }
        }
        boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
        return new Census(length, controls, ended ? ends : ends + 1, isBlank(text));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c < ' ' || c == 0x7f || isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && (Character.isSpaceChar(c) || c == 0x85 || c == 0xfeff);
    }

    /** Whether so many controls, and so many {@code malformed} places beside them, are no text. */
    boolean isBinary(int malformed) {
        long odd = (long) controls + malformed;
        return odd > CONTROLS_BORNE && odd * CHARS_PER_CONTROL > chars;
    }
}
