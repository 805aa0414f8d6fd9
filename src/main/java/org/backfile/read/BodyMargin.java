package org.backfile.read;

import java.util.List;
import org.backfile.article.Role;

/**
 * How clearly a page's text stands out from what is around it, by what the model said of each block.
 *
 * @param likeness what F1 is to be expected of the choice of blocks, if each is text as likely as the model says
 * @param first    the likelihood of the body's first block
 * @param last     that of its last one
 * @param before   of the likeliest of the few blocks before it
 * @param after    of the likeliest of the few blocks after it
 * @param weakest  of the unlikeliest block of the body that is no scrap
 * @param best     of the likeliest block of the page
 * @param length   of the body, in UTF-16 units
 * @param blocks   of the body
 * @param gaps     the share of what stands between the body's ends that is not of the body
 */
record BodyMargin(double likeness, double first, double last, double before, double after, double weakest, double best,
        int length, int blocks, double gaps) {

    private static final int NEAR = 4;
    private static final int SCRAP = 30;

    static BodyMargin of(Draft draft, List<LabelledBlock> labels) {
        int from = 0;
        while (from < labels.size() && !body(labels.get(from))) {
            from++;
        }
        int to = labels.size();
        while (to > from && !body(labels.get(to - 1))) {
            to--;
        }
        return new Sums(draft, labels, from, to).margin();
    }

    private static boolean body(LabelledBlock label) {
        return label.role().body() && label.role() != Role.CAPTION;
    }

    /** Adds up over one page. */
    private static final class Sums {
        private final Draft draft;
        private final List<LabelledBlock> labels;
        private final int from;
        private final int to;
        private double right;
        private double extra;
        private double missed;
        private double weakest = 1;
        private double best;
        private int length;
        private int blocks;
        private int between;

        Sums(Draft draft, List<LabelledBlock> labels, int from, int to) {
            this.draft = draft;
            this.labels = labels;
            this.from = from;
            this.to = to;
            for (int i = 0; i < labels.size(); i++) {
                add(i);
            }
        }

        private void add(int i) {
            double likelihood = draft.likelihood(i);
            int count = draft.features(i).length();
            best = Math.max(best, likelihood);
            if (body(labels.get(i))) {
                right += likelihood * count;
                extra += (1 - likelihood) * count;
                length += count;
                blocks++;
                weakest = count >= SCRAP ? Math.min(weakest, likelihood) : weakest;
            } else {
                missed += likelihood * count;
                between += i > from && i < to ? count : 0;
            }
        }

        BodyMargin margin() {
            return new BodyMargin(right == 0 ? 0 : 2 * right / (2 * right + extra + missed), at(from), at(to - 1),
                    most(from - NEAR, from), most(to, to + NEAR), weakest, best, length, blocks, between / (double) Math.max(1, length + between));
        }

        private double at(int i) {
            return i >= 0 && i < labels.size() ? draft.likelihood(i) : 0;
        }

        private double most(int start, int end) {
            double most = 0;
            for (int i = Math.max(0, start); i < Math.min(end, labels.size()); i++) {
                most = Math.max(most, draft.likelihood(i));
            }
            return most;
        }
    }
}
