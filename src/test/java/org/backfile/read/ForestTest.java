package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ForestTest {

    /** Below 2 in column 1: -1, else 3. A second tree adds 1 whatever the row. */
    private static final Forest FOREST = new Forest(new int[] {0, 3}, new short[] {1, -1, -1, -1}, new int[] {1, 3, 3, 4},
            new float[] {2, -1, 3, 1});
    private static final float[] ROWS = {9, 1, 9, 2};

    @Test
    void aRowWalksEachTreeToALeaf() {
        assertArrayEquals(new float[] {0.5f, (float) (1 / (1 + Math.exp(-4)))}, FOREST.likelihoods(ROWS, 2, 2), 1e-6f);
        assertEquals(FOREST.likelihoods(ROWS, 2, 2)[1], FOREST.likelihood(ROWS, 2));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FOREST.write(new DataOutputStream(bytes));
        Forest read = Forest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertArrayEquals(FOREST.likelihoods(ROWS, 2, 2), read.likelihoods(ROWS, 2, 2));
    }
}
