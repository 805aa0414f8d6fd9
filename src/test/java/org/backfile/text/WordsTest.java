package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areLowerCaseWithoutSigns() {
        assertEquals(List.of("the", "minister", "met", "3", "people"), Words.of("The minister -- met 3 people."));
    }

    @Test
    void anApostropheBelongsToTheWordItStandsIn() {
        assertEquals(List.of("don't", "l'eau", "the", "rolls"), Words.of("Don\u2019t l'eau 'the' rolls'"));
    }

    @Test
    void unspacedScriptsGiveTheirCharacters() {
        assertEquals(List.of("北", "京", "2008", "年", "あ"), Words.of("北京2008年あ"));
        assertEquals(List.of("ก", "า", "\ud842\udfb7"), Words.of("กา \ud842\udfb7"));
    }

    @Test
    void marksBelongToTheLettersBeforeThem() {
        assertEquals(List.of("दिल्ली"), Words.of("दिल्ली"));
        assertEquals(List.of("cafe\u0301"), Words.of("cafe\u0301"));
    }

    @Test
    void capitalsWhoseSmallLettersDependOnTheirNeighboursAreFolded() {
        assertEquals(List.of("istanbul"), Words.of("\u0130stanbul"));
        assertEquals(List.of("οδος", "σ"), Words.of("ΟΔΟΣ Σ"));
        assertEquals(List.of("\ud801\udc28"), Words.of("\ud801\udc00"));
    }

    @Test
    void eachHasTheHashOfItsString() {
        Words words = Words.in("Don\u2019t stop \u0130stanbul 北京");
        List<String> texts = Words.of("Don\u2019t stop \u0130stanbul 北京");
        assertEquals(texts.size(), words.count());
        for (int i = 0; i < words.count(); i++) {
            assertEquals(texts.get(i).hashCode(), words.hash(i));
            assertEquals(texts.get(i), new String(words.units(), words.start(i), words.end(i) - words.start(i)));
        }
    }

    /** A face is no word, and as half a pair does not stand for itself, the text with it is cut the other way. */
    @Test
    void areTheSameInTextsThatAreCutCharacterByCharacter() {
        String units = "aZ\u00e9\u0416 \t.-'\u2019\u201c09\u0301\u0928\u093f\u0e01\u3042\u5317\uac00\u05d0\u0645\u00ad";
        Random random = new Random(20120704);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(units.charAt(random.nextInt(units.length())));
            }
            assertEquals(Words.of(text + " \ud83d\ude00"), Words.of(text.toString()), () -> "of seed 20120704: " + text);
        }
    }

    @Test
    void anEmptyTextHasNone() {
        assertEquals(List.of(), Words.of(""));
        assertEquals(List.of(), Words.of(" \u2014 \ud83d"));
    }
}
