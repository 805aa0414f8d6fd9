package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
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

    /** From the mean of all leaves to the leaf that the row ends at; a tree of one leaf asks no column. */
    @Test
    void whatTheColumnsCountedLeadsFromTheMeanToTheAnswer() {
        assertArrayEquals(new double[] {0, -2}, FOREST.contributions(ROWS, 0, 2), 1e-9);
        assertArrayEquals(new double[] {0, 2}, FOREST.contributions(ROWS, 2, 2), 1e-9);
        Forest model = Model.get().forest(Model.Question.TEXT);
        float[] rows = new float[BlockVectors.TEXT_WIDTH];
        double mean = odds(model, rows) - sum(model.contributions(rows, 0, rows.length));
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.nextInt(20);
            }
            assertEquals(odds(model, rows), mean + sum(model.contributions(rows, 0, rows.length)), 0.01, "seed " + seed);
        }
    }

    private static double odds(Forest forest, float[] rows) {
        double likely = forest.likelihood(rows, 0);
        return Math.log(likely / (1 - likely));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    /** All rows go down together by another way than one by itself. */
    @Test
    void rowsTogetherAreAsRowsAlone() {
        Random random = new Random(7);
        float[] numbers = {-3, -1.5f, -0f, 0, Float.MIN_VALUE, 1, 1.5f, 1e9f, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY};
        int[] children = {1, 3, 5, 0, 0, 0, 0};
        short[] columns = {0, 1, 2, -1, -1, -1, -1};
        for (int round = 0; round < 200; round++) {
            float[] values = new float[7];
            float[] rows = new float[3 * 5];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = numbers[random.nextInt(numbers.length)];
                values[i % 7] = i % 7 < 3 ? numbers[random.nextInt(numbers.length)] : i;
            }
            Forest forest = new Forest(new int[] {0}, columns, children, values);
            float[] together = forest.likelihoods(rows, 3, 5);
            for (int i = 0; i < 5; i++) {
                assertEquals(forest.likelihood(rows, 3 * i), together[i], Arrays.toString(values) + Arrays.toString(rows));
            }
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FOREST.write(new DataOutputStream(bytes));
        Forest read = Forest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertArrayEquals(FOREST.likelihoods(ROWS, 2, 2), read.likelihoods(ROWS, 2, 2));
    }
}
