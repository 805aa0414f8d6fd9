package org.backfile.read;

/**
 * What the first stage said of the elements around a block: whether the others of its list, its table, its kind are text, and
 * where the text as a whole stands. Belongs to one call.
 */
final class WebAnswers {

    /** How many numbers there are. */
    static final int WIDTH = 20;

    /** The shares of the likely text by which the elements around it are chosen. */
    private static final double[] CORES = {0.5, 0.9};

    private static final double LIKELY = 0.5;

    private final WebEvidence page;
    private final PageTree tree;
    private final float[] likelihoods;
    private final double[] sums;
    private final double[] weights;
    private final double[] most;
    private final double[] kindSums;
    private final double[] kindWeights;
    private final PageTree.Container[] cores = new PageTree.Container[CORES.length];
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    WebAnswers(WebEvidence page, float[] likelihoods) {
        this.page = page;
        this.tree = page.tree();
        this.likelihoods = likelihoods;
        int count = tree.all().size();
        sums = new double[count];
        weights = new double[count];
        most = new double[count];
        kindSums = new double[tree.kinds()];
        kindWeights = new double[tree.kinds()];
        for (int i = 0; i < likelihoods.length; i++) {
            count(i);
        }
        for (int core = 0; core < cores.length; core++) {
            cores[core] = core(CORES[core]);
        }
    }

    private void count(int i) {
        double weight = weight(i);
        for (PageTree.Container at = tree.outer(i); at != null; at = at.parent) {
            sums[at.number] += weight * likelihoods[i];
            weights[at.number] += weight;
            most[at.number] = Math.max(most[at.number], likelihoods[i]);
        }
        kindSums[tree.kind(i).number] += weight * likelihoods[i];
        kindWeights[tree.kind(i).number] += weight;
        if (likelihoods[i] > LIKELY) {
            first = Math.min(first, i);
            last = i;
        }
    }

    private double weight(int i) {
        return Math.min(400, 10 + page.draft().features(i).length());
    }

    /** The innermost element with so much of what is likely text. */
    private PageTree.Container core(double share) {
        PageTree.Container core = tree.root();
        for (PageTree.Container at : tree.all()) {
            core = sums[at.number] >= share * sums[0] && at.depth > core.depth ? at : core;
        }
        return core;
    }

    /** Writes the numbers for block i. */
    void put(int i, float[] to, int at) {
        int column = at;
        int kind = tree.kind(i).number;
        double own = weight(i) * likelihoods[i];
        to[column++] = others(kindSums[kind] - own, kindWeights[kind] - weight(i));
        to[column++] = (float) (kindSums[kind] / Math.max(1e-6, sums[0]));
        for (int steps = 0; steps < 4; steps++) {
            PageTree.Container around = tree.above(i, steps);
            to[column++] = others(sums[around.number] - own, weights[around.number] - weight(i));
            to[column++] = (float) (sums[around.number] / Math.max(1e-6, sums[0]));
        }
        to[column++] = (float) most[tree.above(i, 1).number];
        for (PageTree.Container core : cores) {
            column = core(i, core, to, column);
        }
        to[column] = i < first ? i - first : i > last ? i - last : 0;
    }

    private int core(int i, PageTree.Container core, float[] to, int at) {
        boolean inside = core.holds(tree.outer(i));
        PageTree.Container below = tree.outer(i);
        while (inside && below.parent != null && below != core && below.parent != core) {
            below = below.parent;
        }
        to[at] = inside ? tree.outer(i).depth - core.depth : -tree.up(i, core);
        to[at + 1] = inside ? (float) (sums[below.number] / Math.max(1e-6, weights[below.number])) : -1;
        to[at + 2] = inside ? (float) (sums[below.number] / Math.max(1e-6, sums[0])) : -1;
        to[at + 3] = inside ? below.blocks : -1;
        return at + 4;
    }

    private static float others(double sum, double weight) {
        return weight < 1 ? -1 : (float) (sum / weight);
    }
}
