package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void linesThatAReaderWouldCallTheSameAreEqual() {
        assertEquals(Fold.of("\u201cDon't\u201d stop"), Fold.of(" \"DON\u2019T\"\u00a0\t stop\u200b "));
    }

    @Test
    void otherLinesAreNot() {
        assertNotEquals(Fold.of("No, ministers"), Fold.of("No ministers"));
        assertNotEquals(Fold.of("café"), Fold.of("cafe"));
    }

    @Test
    void blanksAloneAreNothing() {
        assertEquals("", Fold.of(" \u00a0\u2003\u2028\n\u0085\ufeff"));
    }
}
