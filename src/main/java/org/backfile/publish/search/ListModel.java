package org.backfile.publish.search;

/** The odds by which the entries of a file's lists are coded. */
final class ListModel {

    private static final int CLASSES = 32;

    private final int levelBits;
    private final Numbers[] gaps = Numbers.sets(CLASSES);
    private final int[] titled = Odds.even(CLASSES);
    private final int[] bodied = Odds.even(1);
    private final int[] titleLevels;
    private final int[] levels;

    ListModel(int levelBits) {
        this.levelBits = levelBits;
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
        entry.titleLevel = inTitle ? tree(coder, titleLevels, 0, entry.titleLevel) : Posting.ABSENT;
        boolean inBody = !inTitle || coder.bit(bodied, 0, entry.bodyLevel >= 0 ? 1 : 0) != 0;
        entry.bodyLevel = inBody ? tree(coder, levels, kind << levelBits, entry.bodyLevel) : Posting.ABSENT;
    }

    private int tree(Coder coder, int[] odds, int at, int level) {
        int node = 1;
        for (int i = levelBits - 1; i >= 0; i--) {
            node = node << 1 | coder.bit(odds, at + node, level >>> i & 1);
        }
        return node - (1 << levelBits);
    }
}
