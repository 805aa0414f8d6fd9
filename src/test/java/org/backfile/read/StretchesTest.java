package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final boolean[] NONE = {};

    @Test
    void aDoubtfulLineGoesWithThoseAroundIt() {
        assertArrayEquals(new boolean[] {true, true, true}, Stretches.of(new float[] {0.9f, 0.4f, 0.9f}, 0.45));
        assertArrayEquals(new boolean[] {false, false, false}, Stretches.of(new float[] {0.1f, 0.5f, 0.1f}, 0.45));
    }

    @Test
    void aCertainLineDoesNot() {
        assertArrayEquals(new boolean[] {true, false, true}, Stretches.of(new float[] {0.9f, 0.05f, 0.9f}, 0.45));
        assertArrayEquals(new boolean[] {false, true, false}, Stretches.of(new float[] {0.1f, 0.95f, 0.1f}, 0.45));
    }

    @Test
    void nothingIsTextWhereNothingMayBe() {
        assertArrayEquals(new boolean[] {false, false}, Stretches.of(new float[] {0.1f, 0.1f}, 1));
        assertArrayEquals(NONE, Stretches.of(new float[0], 0.45));
    }
}
