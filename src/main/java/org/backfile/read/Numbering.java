package org.backfile.read;

/**
 * Numbers for the words of a page, from 0 in the order in which they are met, so that counting them needs arrays only. An
 * open-addressing table over the words' hashes, as a map of boxed numbers took longer than all the counting.
 */
final class Numbering {

    private final int[] hashes;
    private final int[] numbers;
    private int count;

    /** @param most how many words may come */
    Numbering(int most) {
        int slots = Integer.highestOneBit(Math.max(1, most)) << 2;
        this.hashes = new int[slots];
        this.numbers = new int[slots];
    }

    /** The number of a word by its hash. */
    int of(int hash) {
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            hashes[slot] = hash;
            numbers[slot] = ++count;
        }
        return numbers[slot] - 1;
    }

    /** The number that a word has by its hash; -1 where it has none. */
    int known(int hash) {
        return numbers[slot(hash)] - 1;
    }

    private int slot(int hash) {
        int mask = numbers.length - 1;
        int slot = (hash ^ hash >>> 16) & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** How many different words there were. */
    int count() {
        return count;
    }
}
