package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
            assertTrue(words.is(i, texts.get(i).toCharArray()));
            assertFalse(words.is(i, (texts.get(i) + "s").toCharArray()));
        }
    }

    @Test
    void anEmptyTextHasNone() {
        assertEquals(List.of(), Words.of(""));
        assertEquals(List.of(), Words.of(" \u2014 \ud83d"));
    }
}
