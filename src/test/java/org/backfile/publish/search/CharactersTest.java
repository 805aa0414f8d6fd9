package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharactersTest {

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR, UnicodeScript.YI);
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(UnicodeScript.INHERITED, UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC,
            UnicodeScript.HAN, UnicodeScript.HANGUL);

    /** The letter that the table gives a code point; a new table is what this says of each, ranges of one letter in a row. */
    private static char letter(int c) {
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER, Character.LETTER_NUMBER:
                boolean apostrophe = c >= 0x2b9 && c <= 0x2bf;
                return apostrophe ? '-' : c == 0x640 || c == 0x7fa ? 'i' : unspaced(c) ? 'u' : 'w';
            case Character.DECIMAL_DIGIT_NUMBER:
                return 'd';
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK:
                boolean voices = c == 0x3099 || c == 0x309a;
                boolean accent = ACCENTED.contains(UnicodeScript.of(c)) || Character.getType(c) == Character.ENCLOSING_MARK;
                return voices ? 'u' : accent ? 'i' : unspaced(c) ? 'u' : 'w';
            case Character.FORMAT:
                return divides(c) ? '-' : 'i';
            case Character.OTHER_NUMBER:
                return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).matches("[0-9]+") ? 'w' : '-';
            default:
                return '-';
        }
    }

    private static boolean unspaced(int c) {
        return UNSPACED.contains(UnicodeScript.of(c)) || c == 0x30fc || c == 0xff70 || c == 0xff9e || c == 0xff9f;
    }

    /** The space without width, and signs before numbers. */
    private static boolean divides(int c) {
        return c == 0x200b || c >= 0x600 && c <= 0x605 || c == 0x6dd || c == 0x8e2 || c == 0x110bd || c == 0x110cd;
    }

    @Test
    void tableIsThatOfUnicode13() {
        assumeTrue(Runtime.version().feature() == 17, "this platform has another Unicode version");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int expected = "-iwu".indexOf(letter(c) == 'd' ? 'w' : letter(c));
            assertEquals(expected, Characters.classOf(c), Integer.toHexString(c));
        }
    }

    @Test
    void everyDigitFoldsToItsValue() {
        assumeTrue(Runtime.version().feature() == 17, "this platform has another Unicode version");
        for (int c = 0; c <= 0x1ffff; c++) {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                assertEquals("" + Character.digit(c, 10), Characters.folded(c), Integer.toHexString(c));
            }
        }
    }

    /** What is folded must stay what it is, or a document and a query would part. */
    @Test
    void foldingTwiceChangesNothing() {
        for (int c = 0; c <= 0x1ffff; c++) {
            if (Characters.classOf(c) == Characters.WORD) {
                String folded = Characters.folded(c);
                StringBuilder twice = new StringBuilder();
                folded.codePoints().forEach(f -> twice.append(Characters.folded(f)));
                assertEquals(folded, twice.toString(), Integer.toHexString(c));
            }
        }
    }
}
