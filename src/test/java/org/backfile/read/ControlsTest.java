package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u009f", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\ufdd0", "\ufffe",
            "\uffff", "\ud83d", "\ude00", "\ud83f\udfff", "\ude00\ud83d"})
    void areCut(String control) {
        assertEquals("ab", Controls.without("a" + control + "b"));
        assertEquals("ab", Controls.without(control + "ab" + control));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u0085", "\u00a0", "\u00ad", "\u200c", "\u200d", "\u200e", "\u200f", "\u2028", "\ufffd", "\ud83d\ude00"})
    void allElseStays(String kept) {
        assertEquals("a" + kept + "b", Controls.without("a" + kept + "b"));
    }

    /** Seen to lose the second half of every pair after the first control character. */
    @Test
    void aPairAfterAControlCharacterStaysWhole() {
        assertEquals("a\ud83d\ude00b\ud83d\ude00", Controls.without("a\u0000\ud83d\ude00b\u0000\ud83d\ude00"));
    }

    @Test
    void aCleanTextIsItself() {
        String text = "a\ud83d\ude00b";
        assertSame(text, Controls.without(text));
    }
}
