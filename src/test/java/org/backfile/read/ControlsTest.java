package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.backfile.text.Line;
import org.backfile.text.Span;
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

    /** A text that is looked through once answers for each stretch as if that were looked through by itself. */
    @Test
    void stretchesAreAsTheyAreByThemselves() {
        String units = "ab \t\u00e9\u00a0\u2014\u0000\u0085\u202e\ufeff\uffff\ud83d\ude00\ud83f\udfff\n\r";
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int kinds = 3 + random.nextInt(units.length() - 2);
            String text = random.ints(30, 0, kinds).mapToObj(i -> units.substring(i, i + 1)).collect(Collectors.joining());
            Controls controls = Controls.in(text);
            for (Line line : Line.of(text)) {
                for (int from = line.span().start(); from < line.span().end(); from++) {
                    Span span = new Span(from, from + random.nextInt(line.span().end() - from + 1));
                    assertEquals(Controls.without(span.of(text)), controls.without(span), "seed " + seed + " " + span);
                    assertTrue(!controls.missing(span) || span.of(text).chars().noneMatch(c -> c < ' ' && c != '\t'), "seed " + seed + " " + span);
                }
            }
        }
        assertTrue(Controls.in("a\u2014b\r\nc").missing(new Span(0, 6)));
        assertFalse(Controls.in("ab\u0000c").missing(new Span(0, 3)));
    }

    @Test
    void aCleanTextIsItself() {
        String text = "a\ud83d\ude00b";
        assertSame(text, Controls.without(text));
    }
}
