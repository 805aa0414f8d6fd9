package org.backfile.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, lower-case, in order. A word is a run of letters, marks and digits; an apostrophe between two
 * letters belongs to it. Scripts that are written without spaces give each of their characters as a word.
 *
 * <p>They are held as stretches of one array, each with its hash, so that a text of a thousand words makes no thousand
 * strings.
 */
public final class Words {

    private static final int BREAKS = Chars.SPELLS | Chars.UNSPACED;

    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;

    private Words(char[] chars) {
        this.chars = chars;
        this.starts = new int[chars.length / 5 + 4];
        this.ends = new int[starts.length];
        this.hashes = new int[starts.length];
    }

    /** The words of a text as strings. */
    public static List<String> of(String text) {
        Words words = in(text);
        List<String> list = new ArrayList<>(words.count);
        for (int i = 0; i < words.count; i++) {
            list.add(words.text(i));
        }
        return list;
    }

    /** The words of a text. */
    public static Words in(String text) {
        Words words = new Words(text.toCharArray());
        return words.cutAlone() ? words : cut(text);
    }

    /**
     * Cuts and brings into lower case in one go where each unit stands for itself. Whether it does; where not, nothing is cut.
     */
    private boolean cutAlone() {
        for (char c : chars) {
            if ((Chars.of(c) & Chars.NOT_ALONE) != 0) {
                return false;
            }
        }
        int start = -1;
        int hash = 0;
        int before = 0;
        for (int i = 0; i < chars.length; i++) {
            int facts = Chars.of(chars[i]);
            char lower = chars[i] == '\u2019' ? '\'' : Chars.lower(facts);
            chars[i] = lower;
            boolean within = (facts & BREAKS) == Chars.SPELLS || lower == '\'' && (before & after(i) & Chars.LETTER) != 0;
            if (within) {
                hash = start < 0 ? lower : 31 * hash + lower;
                start = start < 0 ? i : start;
            } else {
                if (start >= 0) {
                    add(start, i, hash);
                    start = -1;
                }
                if ((facts & Chars.UNSPACED) != 0) {
                    add(i, i + 1, lower);
                }
            }
            before = facts;
        }
        if (start >= 0) {
            add(start, chars.length, hash);
        }
        return true;
    }

    private int after(int at) {
        return at + 1 < chars.length ? Chars.of(chars[at + 1]) : 0;
    }

    /** Cuts a text in which the lower case of a unit depends on its neighbours. */
    private static Words cut(String text) {
        Words words = new Words(Fold.lowerCase(text).replace('\u2019', '\'').toCharArray());
        for (int at = 0; at < words.chars.length; ) {
            at = Math.max(at + 1, words.cut(at));
        }
        return words;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Word i as a string of its own. */
    public String text(int i) {
        return new String(chars, starts[i], ends[i] - starts[i]);
    }

    /** {@link String#hashCode} of word i. */
    public int hash(int i) {
        return hashes[i];
    }

    /** The UTF-16 units that the words are stretches of; not to be changed. */
    public char[] units() {
        return chars;
    }

    /** Where in {@link #units} word i begins. */
    public int start(int i) {
        return starts[i];
    }

    /** Where in {@link #units} word i ends. */
    public int end(int i) {
        return ends[i];
    }

    /** Takes the word that begins at an offset, if one does. Returns where it ends. */
    private int cut(int from) {
        int to = from + unspacedAt(from);
        if (to == from) {
            for (int units = withinAt(to); units > 0; units = withinAt(to)) {
                to += units;
            }
        }
        if (to > from) {
            add(from, to, hash(from, to));
        }
        return to;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
    }

    /** How many units the character has that is a word by itself; 0 where it is none. */
    private int unspacedAt(int at) {
        int facts = Chars.of(chars[at]);
        if ((facts & Chars.NOT_ALONE) == 0) {
            return (facts & Chars.UNSPACED) == 0 ? 0 : 1;
        }
        int point = Character.codePointAt(chars, at);
        return unspaced(point) ? Character.charCount(point) : 0;
    }

    /** How many units the character has that goes on with a word; 0 where it does not. */
    private int withinAt(int at) {
        if (at == chars.length) {
            return 0;
        }
        int facts = Chars.of(chars[at]);
        if ((facts & Chars.NOT_ALONE) != 0) {
            int point = Character.codePointAt(chars, at);
            return spells(point) && !unspaced(point) ? Character.charCount(point) : 0;
        }
        return (facts & (Chars.SPELLS | Chars.UNSPACED)) == Chars.SPELLS || apostrophe(at) ? 1 : 0;
    }

    private boolean apostrophe(int at) {
        return chars[at] == '\'' && at > 0 && at + 1 < chars.length
                && (Chars.of(chars[at - 1]) & Chars.of(chars[at + 1]) & Chars.LETTER) != 0;
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
}
