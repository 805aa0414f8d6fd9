package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.backfile.text.Words;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable table = new WordTable();

    @Test
    void findsAWordWhereverItStands() {
        Word word = table.add("harbour");
        assertSame(word, table.add("harbour"));
        assertSame(word, table.get("the harbour", 4, 11, "harbour".hashCode()));
        assertSame(word, table.get(Words.in("The Harbour"), 1));
        assertSame(Word.UNKNOWN, table.get("harbours".toCharArray(), 0, 8, "harbour".hashCode()));
        assertSame(Word.UNKNOWN, table.get("harbout".toCharArray(), 0, 7, "harbour".hashCode()));
        assertSame(Word.UNKNOWN, table.get("harbours"));
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        Word first = table.add("Aa");
        Word second = table.add("BB");
        assertNotSame(first, second);
        assertSame(first, table.get("Aa"));
        assertSame(second, table.get("BB"));
    }

    @Test
    void growsWithItsWords() {
        for (int i = 0; i < 20_000; i++) {
            table.add("word" + i);
        }
        for (int i = 0; i < 20_000; i++) {
            assertEquals("word" + i, table.get("word" + i).text());
        }
    }
}
