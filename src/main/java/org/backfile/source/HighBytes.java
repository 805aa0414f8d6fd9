package org.backfile.source;

/**
 * The bytes from 0x80 on, counted: all that tells one ASCII-like encoding from another. 0xa0 counts as a blank: it is
 * a no-break space nearly everywhere, and pages have thousands.
 *
 * @param inWords   by byte less 0x80: those between letters
 * @param atFigures by byte less 0x80: those beside a digit, such as £ and °
 * @param elsewhere by byte less 0x80: the others
 * @param count     all together
 * @param lone      those with an ASCII byte, or an end of the text, on both sides
 */
record HighBytes(int[] inWords, int[] atFigures, int[] elsewhere, int count, int lone) {

    static HighBytes of(byte[] bytes) {
        int[] inWords = new int[128];
        int[] atFigures = new int[128];
        int[] elsewhere = new int[128];
        int count = 0;
        int lone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (at(bytes, i) < 0) {
                byte before = at(bytes, i - 1);
                byte after = at(bytes, i + 1);
                boolean inWord = isLetter(before) && isLetter(after);
                int[] counts = inWord ? inWords : isDigit(before) || isDigit(after) ? atFigures : elsewhere;
                counts[bytes[i] & 0x7f]++;
                count++;
                lone += before >= 0 && after >= 0 ? 1 : 0;
            }
        }
        return new HighBytes(inWords, atFigures, elsewhere, count, lone);
    }

    private static byte at(byte[] bytes, int i) {
        return i < 0 || i >= bytes.length || bytes[i] == (byte) 0xa0 ? (byte) ' ' : bytes[i];
    }

    private static boolean isLetter(byte b) {
        return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether most stand between ASCII bytes, as accented letters do; those of other scripts come in runs. */
    boolean standAlone() {
        return lone * 2L >= count;
    }

    /** How often a byte less 0x80 is met. */
    int count(int at) {
        return inWords[at] + atFigures[at] + elsewhere[at];
    }
}
