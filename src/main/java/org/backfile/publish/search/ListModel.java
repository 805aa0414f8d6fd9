package org.backfile.publish.search;

/** The odds by which the entries of a file's lists are coded. */
final class ListModel {

    private static final int CLASSES = 32;

    private final Precision precision;
    private final int levelBits;
    private final Numbers[] gaps = Numbers.sets(CLASSES);
    private final int[] titled = Odds.even(CLASSES);
    private final int[] bodied = Odds.even(1);
    private final int[] titleLevels;
    private final int[] levels;

    ListModel(Precision precision) {
        this.precision = precision;
        this.levelBits = precision.levelBits();
        this.titleLevels = Odds.even(1 << levelBits);
        this.levels = Odds.even(CLASSES << levelBits);
    }

    /** Which odds a list uses: the number of bits of its length. */
    static int classOf(int documentCount) {
        return 32 - Integer.numberOfLeadingZeros(documentCount);
    }

    /**
     * Passes one entry.
     *
     * @param kind   {@link #classOf} the list
     * @param before the slot of the entry before, or -1
     * @param entry  is read by an encoder, filled by a decoder
     */
    void code(Coder coder, int kind, int before, Posting entry) {
        entry.slot = before + 1 + gaps[kind].code(coder, entry.slot - before - 1);
        boolean inTitle = coder.bit(titled, kind, entry.titleLevel >= 0 ? 1 : 0) != 0;
        entry.titleLevel = inTitle ? coder.tree(titleLevels, 0, levelBits, entry.titleLevel) : Posting.ABSENT;
        boolean inBody = !inTitle || coder.bit(bodied, 0, entry.bodyLevel >= 0 ? 1 : 0) != 0;
        entry.bodyLevel = inBody ? coarse(coder, kind, entry.bodyLevel) : Posting.ABSENT;
    }

    /** Passes a level without its lower bits; the other end takes it for one in the middle. */
    private int coarse(Coder coder, int kind, int level) {
        int leftOut = precision.leftOut(kind);
        int passed = coder.tree(levels, kind << levelBits, levelBits - leftOut, level >> leftOut);
        return passed << leftOut | 1 << leftOut >> 1;
    }
}
