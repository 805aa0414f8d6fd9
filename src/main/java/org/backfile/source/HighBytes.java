package org.backfile.source;

/**
 * The bytes from 0x80 on, counted: all that tells one ASCII-like encoding from another.
 *
 * @param inWords   by byte less 0x80: those between letters
 * @param elsewhere by byte less 0x80: the others
 * @param count     all together
 * @param lone      those with an ASCII byte, or an end of the text, on both sides
 */
record HighBytes(int[] inWords, int[] elsewhere, int count, int lone) {

    static HighBytes of(byte[] bytes) {
        int[] inWords = new int[128];
        int[] elsewhere = new int[128];
        int count = 0;
        int lone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                byte before = i == 0 ? (byte) ' ' : bytes[i - 1];
                byte after = i + 1 == bytes.length ? (byte) ' ' : bytes[i + 1];
                count++;
                lone += before >= 0 && after >= 0 ? 1 : 0;
                (isLetter(before) && isLetter(after) ? inWords : elsewhere)[bytes[i] & 0x7f]++;
            }
        }
        return new HighBytes(inWords, elsewhere, count, lone);
    }

    private static boolean isLetter(byte b) {
        return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Whether most stand between ASCII bytes, as accented letters do; those of other scripts come in runs. */
    boolean standAlone() {
        return lone * 2L > count;
    }
}
