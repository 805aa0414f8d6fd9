package org.backfile.read;

/**
 * A line as it is told again on another page: folded, with {@code #} for any number, so that "12 comments" and
 * "1,007 comments" are one.
 */
final class LineShape {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private LineShape() { }

    /** @param folded see {@link org.backfile.text.Fold} */
    static String of(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        boolean number = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean goesOn = number(folded, i, number);
            if (!goesOn || !number) {
                out.append(goesOn ? '#' : folded.charAt(i));
            }
            number = goesOn;
        }
        return out.toString();
    }

    /** The shape in 64 bits (FNV-1a over its UTF-16 units): without the shape's text being made. */
    static long hash(String folded) {
        long hash = OFFSET;
        boolean number = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean goesOn = number(folded, i, number);
            if (!goesOn || !number) {
                hash = (hash ^ (goesOn ? '#' : folded.charAt(i))) * PRIME;
            }
            number = goesOn;
        }
        return hash;
    }

    /** Whether a character belongs to a number: a digit, or a point or comma between two. */
    private static boolean number(String text, int i, boolean within) {
        char c = text.charAt(i);
        return Character.isDigit(c) || within && (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }
}
