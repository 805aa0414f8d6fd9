package org.backfile.read;

import java.util.Arrays;

/**
 * The columns that only a text dump has; they stand behind those that every page has, see {@link BlockVectors}. A dump has lost
 * its elements, but not what they did to its lines: paragraphs have blank lines around them, the entries of lists and boxes have
 * none, a thread of comments has the same short lines again and again. Belongs to one call.
 */
final class DumpVectors {

    private static final int OWN = 28;
    private static final int TOLD = 7;

    /** How many there are. */
    static final int WIDTH = OWN + TOLD + HeadVectors.WIDTH;

    private static final int MOST = 60;
    private static final int[] WINDOWS = {10, 25};
    private static final int AROUND = 12;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_MOMENT = 60;

    /** Likely lines with no more than so many others between them are one stretch. */
    private static final int GAP = 3;

    private final Draft draft;
    private final int size;
    private final float[] rows;
    private final int stride;

    /** The first block of each block's group, and the one after its last: no blank line parts what is between. */
    private final int[] groupFrom;
    private final int[] groupTo;
    private int column;

    private DumpVectors(Draft draft, float[] rows, int stride) {
        this.draft = draft;
        this.size = draft.size();
        this.rows = rows;
        this.stride = stride;
        this.groupFrom = new int[size];
        this.groupTo = new int[size];
    }

    /** Fills the last columns of each row. */
    static DumpVectors of(Draft draft, float[] rows, int stride) {
        DumpVectors vectors = new DumpVectors(draft, rows, stride);
        vectors.groups();
        vectors.own();
        return vectors;
    }

    private void groups() {
        for (int i = 0; i < size; i++) {
            groupFrom[i] = i == 0 || draft.block(i).blankBefore() ? i : groupFrom[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            groupTo[i] = i == size - 1 || draft.block(i).blankAfter() ? i + 1 : groupTo[i + 1];
        }
    }

    private void own() {
        column = stride - WIDTH;
        double[] prose = each(i -> draft.prose(i) ? draft.features(i).length() : 0);
        Sums proseSums = new Sums(prose);
        Sums lengths = new Sums(each(i -> draft.features(i).length()));
        put(i -> Math.min(MOST, groupTo[i] - groupFrom[i]));
        put(i -> Math.min(MOST, i - groupFrom[i]));
        put(i -> Math.min(MOST, groupTo[i] - 1 - i));
        put(i -> proseSums.between(groupFrom[i], groupTo[i]) / Math.max(1, lengths.between(groupFrom[i], groupTo[i])));
        put(i -> groupFrom[i] == 0 ? 0 : Math.min(MOST, groupFrom[i] - groupFrom[groupFrom[i] - 1]));
        put(i -> groupTo[i] == size ? 0 : Math.min(MOST, groupTo[groupTo[i]] - groupTo[i]));
        style(each(i -> i >= draft.bodyFrom() && i < draft.bodyTo() ? prose[i] : 0));
        style(prose);
        windows(new Sums(each(i -> draft.count(i) > 1 ? 1 : 0)), WINDOWS);
        double[] moments = each(i -> moment(i) ? 1 : 0);
        put(i -> moments[i]);
        windows(new Sums(moments), AROUND);
        windows(new Sums(each(i -> name(i) ? 1 : 0)), AROUND);
        windows(new Sums(each(i -> draft.features(i).digits() * 4 > draft.features(i).length() ? 1 : 0)), AROUND);
        double typical = typical(prose);
        put(i -> draft.features(i).length() / typical);
        near(Trait.ROLE, 2);
        near(Trait.ENDS_COLON, 1);
        near(Trait.DIGITS, 1);
    }

    /** How much of a weight the blocks have that stand between blank lines as this one does. */
    private void style(double[] weights) {
        double[] sums = new double[4];
        for (int i = 0; i < size; i++) {
            sums[style(i)] += weights[i];
        }
        double all = Math.max(1, Arrays.stream(sums).sum());
        put(i -> sums[style(i)] / all);
    }

    private int style(int i) {
        return (draft.block(i).blankBefore() ? 1 : 0) + (draft.block(i).blankAfter() ? 2 : 0);
    }

    private void windows(Sums sums, int... windows) {
        for (int window : windows) {
            put(i -> sums.between(i - window, i));
            put(i -> sums.between(i + 1, i + 1 + window));
        }
    }

    private void near(Trait trait, int reach) {
        for (int offset = -reach; offset <= reach; offset++) {
            int by = offset;
            if (offset != 0) {
                put(i -> i + by < 0 || i + by >= size ? -1 : rows[(i + by) * stride + trait.ordinal()]);
            }
        }
    }

    /** A short line that says when, if only "7 January 17:00", as stands above a reader's comment. */
    private boolean moment(int i) {
        Features features = draft.features(i);
        return features.digits() > 0 && features.length() <= LONGEST_MOMENT
                && (draft.date(i).isPresent() || draft.block(i).wording().moment());
    }

    /** A few words with capitals: a reader's name, a title in a list. */
    private boolean name(int i) {
        Features features = draft.features(i);
        return features.words() <= LONGEST_NAME && features.capitalised() > 0 && features.capitalised() * 2 >= features.words()
                && !features.endsSentence();
    }

    /** The middle length of the prose in the stretch that has most of it. */
    private double typical(double[] prose) {
        double[] lengths = Arrays.stream(prose, Math.min(draft.bodyFrom(), size), Math.min(draft.bodyTo(), size)).filter(length -> length > 0).sorted().toArray();
        return lengths.length == 0 ? 1 : lengths[lengths.length / 2];
    }

    /** What is told of the candidates for the head. */
    HeadVectors head() {
        return new HeadVectors(draft, rows, stride, stride - HeadVectors.WIDTH);
    }

    /** Adds what the first stage's answers say of groups and of how the text's lines stand. */
    void tell(float[] likelihoods) {
        column = stride - WIDTH + OWN;
        style(each(i -> likelihoods[i] > 0.5 ? draft.features(i).length() : 0));
        Sums sums = new Sums(each(i -> likelihoods[i]));
        Sums text = new Sums(each(i -> likelihoods[i] > 0.5 ? draft.features(i).length() : 0));
        put(i -> sums.between(groupFrom[i], groupTo[i]) / (groupTo[i] - groupFrom[i]));
        put(i -> text.between(groupFrom[i], groupTo[i]));
        put(i -> groupFrom[i] == 0 ? -1 : likelihoods[groupFrom[i] - 1]);
        put(i -> groupTo[i] == size ? -1 : likelihoods[groupTo[i]]);
        stretches(likelihoods, text);
    }

    /** How much text the stretch of likely lines has that a block is in or after, by itself and for the longest on the page. */
    private void stretches(float[] likelihoods, Sums text) {
        int[] from = new int[size];
        int[] to = new int[size];
        for (int i = 0, start = 0, last = -GAP - 2; i < size; i++) {
            start = i - last > GAP + 1 && likelihoods[i] > 0.5 ? i : start;
            last = likelihoods[i] > 0.5 ? i : last;
            from[i] = start;
        }
        for (int i = size - 1; i >= 0; i--) {
            to[i] = i + 1 < size && from[i + 1] == from[i] ? to[i + 1] : i + 1;
        }
        double[] own = each(i -> text.between(from[i], to[i]));
        double most = Math.max(1, Arrays.stream(own).max().orElse(1));
        put(i -> own[i]);
        put(i -> own[i] / most);
    }

    private interface Measure {
        double of(int i);
    }

    private double[] each(Measure measure) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = measure.of(i);
        }
        return values;
    }

    private void put(Measure measure) {
        for (int i = 0; i < size; i++) {
            rows[i * stride + column] = (float) measure.of(i);
        }
        column++;
    }
}
