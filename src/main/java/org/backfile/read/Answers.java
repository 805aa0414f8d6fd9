package org.backfile.read;

/**
 * What the first stage said of the blocks around one: whether they are text, and where the text as a whole stands. Belongs to
 * one call.
 */
final class Answers {

    private static final int REACH = 5;
    private static final int[] WINDOWS = {3, 10, 25};
    private static final float LIKELY = 0.5f;
    private static final int FARTHEST = 100;

    private final Draft draft;
    private final float[] likelihoods;
    private final int size;
    private final Sums sums;
    private final Sums text;
    private final double most;
    private final double mostOrNone;
    private int runFrom;
    private int runTo;
    private final double within;

    Answers(Draft draft, float[] likelihoods) {
        this.draft = draft;
        this.likelihoods = likelihoods;
        this.size = likelihoods.length;
        double[] values = new double[size];
        double[] weighted = new double[size];
        double best = size == 0 ? 1 : 0;
        for (int i = 0; i < size; i++) {
            values[i] = likelihoods[i];
            weighted[i] = likelihoods[i] > LIKELY ? draft.features(i).length() : 0;
            best = Math.max(best, values[i]);
        }
        this.sums = new Sums(values);
        this.text = new Sums(weighted);
        this.mostOrNone = best;
        this.most = Math.max(1e-6, best);
        likelyRun();
        this.within = sums.between(runFrom, runTo);
    }

    /** The stretch with the most likely text in it for the least of other lines. */
    private void likelyRun() {
        double sum = 0;
        double best = 0;
        int start = 0;
        double level = 0.6 * mostOrNone;
        for (int i = 0; i < size; i++) {
            start = sum <= 0 ? i : start;
            sum = Math.max(0, sum) + (likelihoods[i] - level) * Math.min(400, 20 + draft.features(i).length());
            if (sum > best) {
                best = sum;
                runFrom = start;
                runTo = i + 1;
            }
        }
    }

    /** Writes the columns of block i up to those of its words. Returns the one after them. */
    int put(int i, float[] to, int at) {
        return run(i, to, around(i, to, at));
    }

    private int around(int i, float[] to, int at) {
        int column = at;
        for (int near = i - REACH; near <= i + REACH; near++) {
            to[column++] = near < 0 || near >= size ? -1 : likelihoods[near];
        }
        for (int window : WINDOWS) {
            to[column++] = (float) sums.between(i - window, i);
            to[column++] = (float) sums.between(i + 1, i + 1 + window);
        }
        to[column++] = (float) sums.between(0, i);
        to[column++] = (float) sums.between(i + 1, size);
        to[column++] = (float) text.between(0, i);
        to[column++] = (float) text.between(i + 1, size);
        to[column++] = (float) text.total();
        to[column++] = (float) (likelihoods[i] / most);
        to[column++] = (float) most;
        to[column++] = (float) sums.total();
        return column;
    }

    /** The place in respect of the stretch with the most likely text. */
    private int run(int i, float[] to, int at) {
        int column = at;
        to[column++] = i - runFrom;
        to[column++] = i - runTo;
        to[column++] = i >= runFrom && i < runTo ? 1 : 0;
        to[column++] = runTo - runFrom;
        to[column++] = (float) (within / Math.max(1e-6, sums.total()));
        return column;
    }

    /**
     * Writes three columns of each row: how many blocks ago the last likely text stood, how many stood in a row there, and how
     * much else came since; with a step of -1 the same from the end.
     */
    void putLast(int step, float[] rows, int width, int column) {
        float distance = FARTHEST;
        float length = 0;
        float run = 0;
        for (int i = step > 0 ? 0 : size - 1; i >= 0 && i < size; i += step) {
            int at = i * width + column;
            rows[at] = Math.min(distance, FARTHEST);
            rows[at + 1] = run;
            rows[at + 2] = length;
            boolean likely = likelihoods[i] > LIKELY;
            run = likely ? distance == 1 ? run + 1 : 1 : run;
            distance = likely ? 1 : distance + 1;
            length = likely ? 0 : length + draft.features(i).length();
        }
    }
}
