package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.backfile.text.Fold;
import org.backfile.text.Words;
import org.junit.jupiter.api.Test;

/** What one pass over a text finds is what folding it and cutting it into words finds, one after the other. */
class TextMeasureTest {

    private static final long SEED = 20261124;
    private static final int TEXTS = 20_000;

    /** Letters of many scripts, marks, digits, blanks, quotes; some whose lower case depends on their neighbours. */
    private static final String UNITS = "aaeeiot THE  'ofBy,.!?…。，\u2019\u2018\u201c\u00ad\u200d\u00a0\t-/|@09٣éßİıΣσǅД\u0301\u02bc한漢字ไทยก็अनु\ud83d\ude00\ud835\udc00";

    private final TextMeasure measure = new TextMeasure();

    @Test
    void foldsAndCutsAsTheirOwnClassesDo() {
        Random random = new Random(SEED);
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random);
            Features features = measure.of(text);
            List<String> words = Words.of(text);
            assertEquals(Fold.of(text), features.folded(), () -> "seed " + SEED + ": " + escaped(text));
            assertEquals(words.size(), features.words(), () -> "seed " + SEED + ": " + escaped(text));
            int[] content = words.stream().filter(word -> Lexicon.get().stopWordOf(word) == 0).mapToInt(String::hashCode).toArray();
            assertArrayEquals(content, features.contentWords(), () -> "seed " + SEED + ": " + escaped(text));
        }
    }

    @Test
    void countsLettersDigitsAndCapitals() {
        Random random = new Random(SEED);
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random);
            Features features = measure.of(text);
            assertEquals(text.chars().filter(c -> Character.isLetter((char) c)).count(), features.letters(), () -> escaped(text));
            assertEquals(text.chars().filter(c -> Character.isDigit((char) c)).count(), features.digits(), () -> escaped(text));
            assertEquals(text.chars().filter(c -> Character.isUpperCase((char) c)).count(), features.upperCase(), () -> escaped(text));
        }
    }

    @Test
    void findsPhrasesInTheMiddle() {
        Features features = measure.of("The council met on Tuesday. All rights reserved by its members.");
        assertTrue(features.holds(Phrase.FOOTER));
        assertFalse(measure.of("The council met on Tuesday. All rites observed by its members.").holds(Phrase.FOOTER));
    }

    @Test
    void aLongTextLeavesNothingBehind() {
        measure.of("Word after word ".repeat(500));
        Features features = measure.of("It did not.");
        assertEquals(3, features.words());
        assertEquals("it did not.", features.folded());
        assertEquals(8, features.letters());
        assertEquals(1, features.sentenceEnds());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(UNITS.charAt(random.nextInt(UNITS.length())));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 127 && c >= ' ' ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }
}
