package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.backfile.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CensusTest {

    @Test
    void countsTheLinesThatWouldBeMade() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            for (int j = 0; j < length; j++) {
                text.append("\r\na\u2028é\u0000".charAt(random.nextInt(6)));
            }
            assertEquals(Line.of(text.toString()).size(), Census.of(text.toString()).lines(), () -> "seed 7: " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0\u2003\u3000", "\ufeff \ufeff", "\u0085\u2028", "\0\0\0"})
    void blanksAreBlank(String text) {
        assertTrue(Census.of(text).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u00a0x", "\ufffd", "\u200b."})
    void othersAreNot(String text) {
        assertFalse(Census.of(text).isBlank());
    }

    @Test
    void oneControlInSixteenIsText() {
        assertFalse(Census.of("fifteen letters\u001b".repeat(100)).isBinary(0));
        assertTrue(Census.of("fourteen more \u001b".repeat(100)).isBinary(0));
        assertFalse(Census.of("x\0\0\0\0\0\0\0\0").isBinary(0));
    }
}
