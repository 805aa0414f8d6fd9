package org.backfile.publish.search;

/**
 * One end of a range coder: bits pass through it by their odds, so that a likely bit costs next to nothing. The encoder writes
 * the bit that it is given; the decoder takes no notice of that and returns the one that it reads. So what is coded is said once,
 * by a method that both ends run, and cannot be read otherwise than it was written.
 */
abstract class Coder {

    /** Odds are of 4096. */
    static final int SCALE_BITS = 12;

    /**
     * Passes one bit.
     *
     * @param odds of a 1, from 1 to 4095
     * @param bit  0 or 1
     * @return the bit that passed
     */
    abstract int coin(int odds, int bit);

    /**
     * Passes some bits of even odds.
     *
     * @param bits how many, at most 16
     */
    abstract int direct(int bits, int value);

    /**
     * Passes some bits, the high one first, each by odds of its own for all that may have passed before it.
     *
     * @param at   where the odds of the tree begin; the first of them is not used
     * @param bits how many, from 0
     */
    int tree(int[] odds, int at, int bits, int value) {
        int node = 1;
        for (int i = bits - 1; i >= 0; i--) {
            node = node << 1 | bit(odds, at + node, value >>> i & 1);
        }
        return node - (1 << bits);
    }

    /** Passes one bit by learnt odds, which learn from it. */
    final int bit(int[] odds, int at, int bit) {
        int passed = coin(Odds.ofOne(odds[at]), bit);
        odds[at] = Odds.learnt(odds[at], passed);
        return passed;
    }
}
