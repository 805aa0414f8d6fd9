package org.backfile.publish.search;

/**
 * How finely the levels of a list's entries are told. A common word's levels weigh less in a score than a rare one's, and its list
 * is long: so some of their lower bits are left out.
 *
 * @param levelBits of a level
 * @param coarse    how many bits are left out of the levels of the most common terms in bodies, at most 2
 * @param slotCount of the index; its length in bits counts
 */
record Precision(int levelBits, int coarse, int slotCount) {

    private static final int MOST_COMMON = 2;
    private static final int COMMON = 4;

    /** How many bits are left out of a level in the body. @param kind {@link ListModel#classOf} the list */
    int leftOut(int kind) {
        int rarity = ListModel.classOf(slotCount) - kind;
        return Math.min(coarse, rarity <= MOST_COMMON ? 2 : rarity <= COMMON ? 1 : 0);
    }
}
