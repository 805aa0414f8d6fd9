package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.text.Words;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final int HEAD = 3 * Integer.BYTES;

    private static WordTable table(List<String> words) {
        LexiconWriter writer = new LexiconWriter();
        words.forEach(writer::add);
        return new WordTable(words.size(), ByteBuffer.wrap(writer.bytes()).position(HEAD));
    }

    @Test
    void findsAWordWhereverItStands() {
        WordTable table = table(List.of("harbour"));
        Word word = table.get("harbour");
        assertEquals("harbour", word.text());
        assertSame(word, table.get("the harbour", 4, 11, "harbour".hashCode()));
        assertSame(word, table.get(Words.in("The Harbour"), 1));
        assertSame(Word.UNKNOWN, table.get("harbours".toCharArray(), 0, 8, "harbour".hashCode()));
        assertSame(Word.UNKNOWN, table.get("harbout".toCharArray(), 0, 7, "harbour".hashCode()));
        assertSame(Word.UNKNOWN, table.get("harbours"));
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        WordTable table = table(List.of("Aa", "BB"));
        Word first = table.get("Aa");
        Word second = table.get("BB");
        assertNotSame(first, second);
        assertEquals("Aa", first.text());
        assertEquals("BB", second.text());
    }

    @Test
    void hasRoomForManyWords() {
        WordTable table = table(IntStream.range(0, 20_000).mapToObj(i -> "word" + i).toList());
        for (int i = 0; i < 20_000; i++) {
            assertEquals("word" + i, table.get("word" + i).text());
        }
    }

    /** Threads that meet a word at once have one and the same. */
    @Test
    void aWordIsMadeOnce() {
        List<String> words = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();
        WordTable table = table(words);
        List<List<Word>> met = IntStream.range(0, 8).parallel().mapToObj(thread -> words.stream().map(table::get).toList()).toList();
        for (List<Word> one : met) {
            for (int i = 0; i < words.size(); i++) {
                assertSame(met.get(0).get(i), one.get(i));
            }
        }
    }
}
