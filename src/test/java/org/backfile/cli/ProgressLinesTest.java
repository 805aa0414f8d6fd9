package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    @Test
    void tellsTheCountTheRateAndTheTimeLeft() {
        assertEquals("reading: 1,200 of 4,000, 600 a second, 5 s left", ProgressLines.line("reading", 1_200, 4_000, 2));
    }

    @Test
    void whereTheTotalIsNotKnownThereIsNoTimeLeft() {
        assertEquals("reading: 1,200, 600 a second", ProgressLines.line("reading", 1_200, -1, 2));
    }

    @Test
    void atTheEndNothingIsLeft() {
        assertEquals("reading: 4,000 of 4,000, 2,000 a second", ProgressLines.line("reading", 4_000, 4_000, 2));
    }
}
