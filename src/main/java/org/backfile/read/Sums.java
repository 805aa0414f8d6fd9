package org.backfile.read;

/** Sums over stretches of blocks. */
final class Sums {

    private final double[] before;

    Sums(double[] values) {
        before = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            before[i + 1] = before[i] + values[i];
        }
    }

    /** Of the values from one index to before another, as far as there are any. */
    double between(int from, int to) {
        int last = before.length - 1;
        return before[Math.max(0, Math.min(to, last))] - before[Math.max(0, Math.min(from, last))];
    }

    double total() {
        return before[before.length - 1];
    }
}
