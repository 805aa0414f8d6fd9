package org.backfile.text;

import java.util.Locale;

/** A text as it is compared: lower-case, one space for any white space, straight quotes, none at the ends. */
public final class Fold {

    private static final int SPECIAL = Chars.BLANK | Chars.INVISIBLE | Chars.CURLED;

    private Fold() { }

    /** Equal for texts that a reader would call the same line. */
    public static String of(String text) {
        return of(text, true);
    }

    /** Character by character; where a character's lower case depends on its neighbours, that of the whole afterwards. */
    private static String of(String text, boolean alone) {
        char[] out = text.toCharArray();
        int length = 0;
        int all = 0;
        for (char c : out) {
            int facts = Chars.of(c);
            all |= facts;
            if ((facts & SPECIAL) == 0) {
                out[length++] = alone ? Chars.lower(facts) : c;
            } else if ((facts & Chars.CURLED) != 0) {
                out[length++] = straight(c);
            } else if ((facts & Chars.BLANK) != 0 && length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        length -= length > 0 && out[length - 1] == ' ' ? 1 : 0;
        boolean lower = !alone || (all & Chars.NOT_ALONE) == 0;
        return !lower ? lowerCase(of(text, false)) : new String(out, 0, length);
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

    static boolean invisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f';
    }

    /** The straight form of a quotation mark; any other unit is its own. */
    public static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            default -> c;
        };
    }
}
