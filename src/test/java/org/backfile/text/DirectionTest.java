package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void isThatOfMostLetters() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("Ministers \u0645"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("\u05d7\u05d3\u05e9\u05d5\u05ea BBC"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("\u0645\u0635\u0631 2012 (UN)"));
    }

    @Test
    void isLeftToRightWhereNothingSpeaks() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of(""));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("2012 -- \u0661\u0662"));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("a\u0645"));
    }
}
