package org.backfile.read;

/**
 * Chooses the blocks that are text so that text and what is none change seldom (Viterbi, two states): a single doubtful line
 * goes with those around it.
 */
final class Stretches {

    /** What a change costs, in logits. A costlier one swallows whole boxes. */
    private static final double CHANGE = 0.5;

    private static final double SUREST = 1e-4;

    private Stretches() { }

    /**
     * For each block whether it is text.
     *
     * @param likelihoods that each is
     * @param level       the likelihood from which a block by itself would be
     */
    static boolean[] of(float[] likelihoods, double level) {
        int size = likelihoods.length;
        boolean[] outFromIn = new boolean[size];
        boolean[] inFromIn = new boolean[size];
        double out = 0;
        double in = -CHANGE;
        for (int i = 0; i < size; i++) {
            outFromIn[i] = in - CHANGE > out;
            inFromIn[i] = in >= out - CHANGE;
            double gain = logit(likelihoods[i]) - logit(level);
            double before = out;
            out = Math.max(out, in - CHANGE);
            in = Math.max(in, before - CHANGE) + gain;
        }
        boolean[] text = new boolean[size];
        boolean state = in - CHANGE > out;
        for (int i = size - 1; i >= 0; i--) {
            text[i] = state;
            state = state ? inFromIn[i] : outFromIn[i];
        }
        return text;
    }

    private static double logit(double likelihood) {
        return Math.log(Math.max(SUREST, likelihood) / Math.max(SUREST, 1 - likelihood));
    }
}
