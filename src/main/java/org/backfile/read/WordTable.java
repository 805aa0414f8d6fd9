package org.backfile.read;

import org.backfile.text.Words;

/**
 * The words of the lists, found without making a string of what is looked up: an open-addressing table over
 * {@link String#hashCode}. More than half of a text's words stand in no list; a filter of two bits for each hash,
 * which is small where the table is not, tells so of nearly all of them.
 */
final class WordTable {

    /** A power of two. */
    private static final int LEAST_SLOTS = 1 << 14;

    /** Bits of the filter; a power of two. */
    private static final int FILTER_BITS = 1 << 18;

    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
    private Word[] slots = new Word[LEAST_SLOTS];
    private int count;

    /** The entry of a word, a new one where it had none. */
    Word add(String text) {
        Word known = get(text);
        return known != Word.UNKNOWN ? known : place(new Word(text));
    }

    private Word place(Word word) {
        if (++count * 4 > slots.length) {
            Word[] old = slots;
            slots = new Word[2 * old.length];
            for (Word moved : old) {
                put(moved);
            }
        }
        put(word);
        filter[filterWord(word.hash())] |= bits(word.hash());
        return word;
    }

    private void put(Word word) {
        if (word != null) {
            int slot = slot(word.hash());
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = word;
        }
    }

    Word get(String text) {
        return get(text, 0, text.length(), text.hashCode());
    }

    /** The entry of a part of a text. @param hash {@link String#hashCode} of the part */
    Word get(String text, int from, int to, int hash) {
        if (!mayBe(hash)) {
            return Word.UNKNOWN;
        }
        int slot = slot(hash);
        while (slots[slot] != null && !(slots[slot].hash() == hash && is(slots[slot].text(), text, from, to))) {
            slot = next(slot);
        }
        return known(slots[slot]);
    }

    /** The entry of word i of a text. */
    Word get(Words text, int i) {
        return get(text.units(), text.start(i), text.end(i), text.hash(i));
    }

    /** The entry of a part of some units. @param hash {@link String#hashCode} of the part */
    Word get(char[] text, int from, int to, int hash) {
        if (!mayBe(hash)) {
            return Word.UNKNOWN;
        }
        int slot = slot(hash);
        while (slots[slot] != null && !(slots[slot].hash() == hash && is(slots[slot].letters(), text, from, to))) {
            slot = next(slot);
        }
        return known(slots[slot]);
    }

    /** Most words are short, so that a plain loop is the fastest. */
    private static boolean is(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        int at = 0;
        while (at < word.length && text[from + at] == word[at]) {
            at++;
        }
        return at == word.length;
    }

    private boolean mayBe(int hash) {
        long bits = bits(hash);
        return (filter[filterWord(hash)] & bits) == bits;
    }

    private static int filterWord(int hash) {
        return (hash ^ hash >>> 15) & FILTER_BITS / Long.SIZE - 1;
    }

    /** Two bits of a long, by parts of the hash that say little of the place. */
    private static long bits(int hash) {
        int mixed = hash * 0x9e3779b1;
        return 1L << (mixed >>> 26) | 1L << (mixed >>> 20);
    }

    private static Word known(Word word) {
        return word == null ? Word.UNKNOWN : word;
    }

    private static boolean is(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
