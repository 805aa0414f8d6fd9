package org.backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, lower-case, in order. A word is a run of letters, marks and digits; an apostrophe between two
 * letters belongs to it. Scripts that are written without spaces give each of their characters as a word.
 */
public final class Words {

    private Words() { }

    public static List<String> of(String text) {
        String lower = Fold.lowerCase(text).replace('\u2019', '\'');
        List<String> words = new ArrayList<>(lower.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            int next = i + Character.charCount(c);
            if (unspaced(c)) {
                add(words, lower, start, i);
                words.add(lower.substring(i, next));
                start = -1;
            } else if (within(lower, c, i, next)) {
                start = start < 0 ? i : start;
            } else {
                add(words, lower, start, i);
                start = -1;
            }
            i = next;
        }
        add(words, lower, start, lower.length());
        return words;
    }

    /** Whether a character belongs to a script that puts no spaces between words. */
    public static boolean unspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return c < 0x0e80 || c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff
                || c >= 0x20000 && c <= 0x3ffff;
    }

    /** Whether a character can stand in a word: a letter, a digit, or a mark, as the vowel signs of Indian scripts are. */
    public static boolean spells(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        } else if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean within(String text, int c, int at, int next) {
        if (spells(c)) {
            return true;
        }
        return c == '\'' && at > 0 && next < text.length()
                && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(next));
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (start >= 0) {
            words.add(text.substring(start, end));
        }
    }
}
