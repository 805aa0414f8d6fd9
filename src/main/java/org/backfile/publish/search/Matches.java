package org.backfile.publish.search;

import java.util.Arrays;

/**
 * Documents that were found, with their scores. Does not change.
 *
 * @param slots  in order
 * @param scores one for each
 */
record Matches(int[] slots, double[] scores) {

    static final Matches NONE = new Matches(new int[0], new double[0]);

    int size() {
        return slots.length;
    }

    /** Those in both; scores are added. */
    Matches and(Matches other) {
        Builder both = new Builder(Math.min(size(), other.size()));
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            if (slots[i] == other.slots[j]) {
                both.add(slots[i], scores[i++] + other.scores[j++]);
            } else if (slots[i] < other.slots[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both.matches();
    }

    /** Those in either; scores are added. */
    Matches or(Matches other) {
        Builder either = new Builder(size() + other.size());
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            boolean mine = j == other.size() || i < size() && slots[i] <= other.slots[j];
            boolean theirs = i == size() || j < other.size() && other.slots[j] <= slots[i];
            either.add(mine ? slots[i] : other.slots[j], (mine ? scores[i] : 0) + (theirs ? other.scores[j] : 0));
            i += mine ? 1 : 0;
            j += theirs ? 1 : 0;
        }
        return either.matches();
    }

    /** Those that are not in the other. */
    Matches without(Matches other) {
        Builder left = new Builder(size());
        for (int i = 0; i < size(); i++) {
            if (Arrays.binarySearch(other.slots, slots[i]) < 0) {
                left.add(slots[i], scores[i]);
            }
        }
        return left.matches();
    }

    /** Collects matches in the order of their slots, not more than it was made for. */
    static final class Builder {

        private final int[] slots;
        private final double[] scores;
        private int size;

        Builder(int most) {
            slots = new int[most];
            scores = new double[most];
        }

        void add(int slot, double score) {
            slots[size] = slot;
            scores[size++] = score;
        }

        Matches matches() {
            return new Matches(Arrays.copyOf(slots, size), Arrays.copyOf(scores, size));
        }
    }
}
