package org.backfile.text;

/**
 * What a UTF-16 unit is by itself, looked up in a table: asking {@link Character} anew for each fact of each unit of a text
 * took a quarter of all reading. Tables are made for 256 units when the first of them is met.
 *
 * <p>{@link #of} gives the facts of a unit as bits; the upper half of the int is the unit in lower case.
 */
public final class Chars {

    /** {@link Character#isLetter(char)}. */
    public static final int LETTER = 1;

    /** {@link Character#isDigit(char)}. */
    public static final int DIGIT = 1 << 1;

    /** {@link Character#isUpperCase(char)}. */
    public static final int UPPER = 1 << 2;

    /** {@link Character#isLowerCase(char)}. */
    public static final int LOWER = 1 << 3;

    /** {@link Words#spells(int)}. */
    public static final int SPELLS = 1 << 4;

    /** {@link Words#unspaced(int)}. */
    public static final int UNSPACED = 1 << 5;

    /** {@link Fold#blank(char)}. */
    public static final int BLANK = 1 << 6;

    /** Nothing is seen of it: a soft hyphen, a joiner. */
    public static final int INVISIBLE = 1 << 7;

    /** A quotation mark that has a straight form. */
    public static final int CURLED = 1 << 8;

    /**
     * What it is in lower case depends on its neighbours: half a surrogate pair, a Greek sigma, a Turkish capital, its dot; or it
     * spells words and is folded to what spells none.
     */
    public static final int NOT_ALONE = 1 << 9;

    /** A full stop, a question or exclamation mark, of any script. */
    public static final int ENDS_SENTENCE = 1 << 10;

    /** A quotation mark or bracket that may stand after a sentence's end. */
    public static final int CLOSES = 1 << 11;

    /** Both of these; of what goes on with a word it is {@link #SPELLS} alone. */
    public static final int IN_WORD = SPELLS | UNSPACED;

    private static final String ENDS = ".!?…。！？।॥؟۔";
    private static final String CLOSING = "\"'”’»)]›」』“";

    private static final int PAGE = 256;

    /** Those of most alphabets, and the quotation marks and dashes of all: one look-up less. */
    private static final int[] FIRST = facts(0, 33 * PAGE);

    private static final Page[] PAGES = new Page[(Character.MAX_VALUE + 1) / PAGE];

    /** A record, as its final field is seen whole by a thread that sees the record at all. */
    private record Page(int[] facts) { }

    private Chars() { }

    /** The facts of a unit. */
    public static int of(char c) {
        return c < FIRST.length ? FIRST[c] : beyond(c);
    }

    /** The unit in lower case, of what {@link #of} says. */
    public static char lower(int facts) {
        return (char) (facts >>> 16);
    }

    private static int beyond(char c) {
        Page page = PAGES[c / PAGE];
        if (page == null) {
            page = new Page(facts(c / PAGE * PAGE, PAGE));
            PAGES[c / PAGE] = page;
        }
        return page.facts[c % PAGE];
    }

    private static int[] facts(int first, int count) {
        int[] facts = new int[count];
        for (int i = 0; i < count; i++) {
            char c = (char) (first + i);
            facts[i] = Character.toLowerCase(c) << 16 | kinds(c);
        }
        return facts;
    }

    private static int kinds(char c) {
        return (Character.isLetter(c) ? LETTER : 0) | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? UPPER : 0) | (Character.isLowerCase(c) ? LOWER : 0)
                | (Words.spells(c) ? SPELLS : 0) | (Words.unspaced(c) ? UNSPACED : 0) | (Fold.blank(c) ? BLANK : 0)
                | (Fold.invisible(c) ? INVISIBLE : 0) | (Fold.straight(c) == c ? 0 : CURLED)
                | (Character.isSurrogate(c) || c == '\u03a3' || c == '\u0130' || c == '\u0307' || c == '\u02bc' ? NOT_ALONE : 0)
                | (ENDS.indexOf(c) >= 0 ? ENDS_SENTENCE : 0) | (CLOSING.indexOf(c) >= 0 ? CLOSES : 0);
    }
}
