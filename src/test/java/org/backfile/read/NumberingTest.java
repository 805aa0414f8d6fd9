package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void asksForANumberWithoutGivingOne() {
        Numbering numbering = new Numbering(2);
        assertEquals(-1, numbering.known(0));
        assertEquals(0, numbering.of(0));
        assertEquals(1, numbering.of(0x10000));
        assertEquals(0, numbering.known(0));
        assertEquals(1, numbering.known(0x10000));
        assertEquals(-1, numbering.known(1));
        assertEquals(2, numbering.count());
    }

    @Test
    void nothingIsKnownWhereNoWordMayCome() {
        assertEquals(-1, new Numbering(0).known(7));
    }
}
