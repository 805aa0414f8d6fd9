package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private static List<String> lines(String text) {
        return Line.of(text).stream().map(line -> line.number() + line.span().of(text)).toList();
    }

    @Test
    void endsAtEachKindOfLineEnd() {
        assertEquals(List.of("1a", "2b", "3c", "4d"), lines("a\nb\r\nc\rd"));
    }

    @Test
    void blankLinesCount() {
        assertEquals(List.of("1", "2", "3a", "4"), lines("\n\r\na\r\r"));
        assertEquals(List.of("1a", "2", "3b"), lines("a\n\rb"));
    }

    @Test
    void anEmptyTextHasNone() {
        assertEquals(List.of(), lines(""));
    }

    @Test
    void otherSeparatorsAreOrdinaryCharacters() {
        assertEquals(List.of("1a\u2028b\u0085c\u000bd"), lines("a\u2028b\u0085c\u000bd"));
    }
}
