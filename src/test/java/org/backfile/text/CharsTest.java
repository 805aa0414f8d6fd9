package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharsTest {

    @Test
    void saysOfEachUnitWhatIsAskedOtherwise() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char c = (char) unit;
            int facts = Chars.of(c);
            assertEquals(Character.isLetter(c), (facts & Chars.LETTER) != 0, () -> name(c));
            assertEquals(Character.isDigit(c), (facts & Chars.DIGIT) != 0, () -> name(c));
            assertEquals(Character.isUpperCase(c), (facts & Chars.UPPER) != 0, () -> name(c));
            assertEquals(Character.isLowerCase(c), (facts & Chars.LOWER) != 0, () -> name(c));
            assertEquals(Fold.blank(c), (facts & Chars.BLANK) != 0, () -> name(c));
            assertEquals(Words.unspaced(c), (facts & Chars.UNSPACED) != 0, () -> name(c));
            assertEquals(Character.toLowerCase(c), Chars.lower(facts), () -> name(c));
        }
    }

    /** Unless a unit's lower case depends on its neighbours, a text's is that of its units. */
    @Test
    void lowerCaseIsThatOfEachUnit() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char c = (char) unit;
            if ((Chars.of(c) & Chars.NOT_ALONE) == 0) {
                assertEquals(Fold.lowerCase("A" + c + "B"), "a" + Chars.lower(Chars.of(c)) + "b", () -> name(c));
            }
        }
    }

    private static String name(char c) {
        return "U+" + Integer.toHexString(c);
    }
}
