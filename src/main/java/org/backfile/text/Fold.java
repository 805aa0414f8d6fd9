package org.backfile.text;

import java.util.Locale;

/** A text as it is compared: lower-case, one space for any white space, straight quotes, none at the ends. */
public final class Fold {

    private Fold() { }

    /** Equal for texts that a reader would call the same line. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                space = !out.isEmpty();
            } else if (!invisible(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(straight(c));
            }
        }
        return lowerCase(out.toString());
    }

    /** In lower case, whatever the locale; the dot that a Turkish İ would leave behind goes too. */
    public static String lowerCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('\u0307') < 0 ? lower : lower.replace("i\u0307", "i");
    }

    /** White space in the widest sense: ASCII, no-break and Unicode spaces, line and paragraph separators. */
    public static boolean blank(char c) {
        return c == ' ' || c == '\u00a0' || c >= '\t' && c <= '\r' || c > 127 && (Character.isSpaceChar(c) || c == '\u0085')
                || c == '\ufeff';
    }

    private static boolean invisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f';
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            default -> c;
        };
    }
}
