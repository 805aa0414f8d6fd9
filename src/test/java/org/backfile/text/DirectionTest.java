package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void isThatOfMostLetters() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("Ministers م"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("חדשות BBC"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("مصر 2012 (UN)"));
    }

    @Test
    void isLeftToRightWhereNothingSpeaks() {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of(""));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("2012 -- ١٢"));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("aم"));
    }
}
