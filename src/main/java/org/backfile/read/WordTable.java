package org.backfile.read;

import org.backfile.text.Words;

/**
 * The words of the lists, found without making a string of what is looked up: an open-addressing table over
 * {@link String#hashCode}. Nine words in ten of a text end at the first empty slot.
 */
final class WordTable {

    /** A power of two. */
    private static final int LEAST_SLOTS = 1 << 14;

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
        int slot = slot(hash);
        while (slots[slot] != null && !(slots[slot].hash() == hash && is(slots[slot].text(), text, from, to))) {
            slot = next(slot);
        }
        return known(slots[slot]);
    }

    /** The entry of word i of a text. */
    Word get(Words text, int i) {
        int hash = text.hash(i);
        int slot = slot(hash);
        while (slots[slot] != null && !(slots[slot].hash() == hash && text.is(i, slots[slot].text()))) {
            slot = next(slot);
        }
        return known(slots[slot]);
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
