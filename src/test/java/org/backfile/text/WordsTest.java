package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(List.of("\u5317", "\u4eac", "2008", "\u5e74", "\u3042"), Words.of("\u5317\u4eac2008\u5e74\u3042"));
        assertEquals(List.of("\u0e01", "\u0e32", "\ud842\udfb7"), Words.of("\u0e01\u0e32 \ud842\udfb7"));
    }

    @Test
    void marksBelongToTheLettersBeforeThem() {
        assertEquals(List.of("\u0926\u093f\u0932\u094d\u0932\u0940"), Words.of("\u0926\u093f\u0932\u094d\u0932\u0940"));
        assertEquals(List.of("cafe\u0301"), Words.of("cafe\u0301"));
    }

    @Test
    void anEmptyTextHasNone() {
        assertEquals(List.of(), Words.of(""));
        assertEquals(List.of(), Words.of(" \u2014 \ud83d"));
    }
}
