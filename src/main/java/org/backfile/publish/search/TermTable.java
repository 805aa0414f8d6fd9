package org.backfile.publish.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers terms from 0 as they come. Their letters lie in one array, as a million small strings would fill the memory. */
final class TermTable {

    private int[] slots = new int[1 << 16];
    private int[] hashes = new int[1 << 15];
    private int[] starts = new int[(1 << 15) + 1];
    private char[] letters = new char[1 << 18];
    private int size;

    int size() {
        return size;
    }

    /** Roughly the bytes that the table takes. */
    long byteCount() {
        return 2L * starts[size] + 16L * size;
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /** The number of a term, a new one where it is new. */
    int number(char[] term, int length) {
        int hash = hash(term, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (; slots[slot] != 0; slot = slot + 1 & mask) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isAt(number, term, length)) {
                return number;
            }
        }
        slots[slot] = size + 1;
        return added(term, length, hash);
    }

    private int added(char[] term, int length, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        System.arraycopy(term, 0, letters, start, length);
        hashes[size] = hash;
        starts[++size] = start + length;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
    }

    private static int hash(char[] term, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + term[i];
        }
        hash *= 0x9e3779b1;
        return hash ^ hash >>> 15;
    }

    /** A loop, as words are short: the JDK's comparison takes three times as long for them. */
    private boolean isAt(int number, char[] term, int length) {
        int start = starts[number];
        if (starts[number + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != term[i]) {
                return false;
            }
        }
        return true;
    }

    String term(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** All numbers, in the order of their terms. */
    int[] sorted() {
        return IntStream.range(0, size).boxed().sorted(this::compare).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int a, int b) {
        return Arrays.compare(letters, starts[a], starts[a + 1], letters, starts[b], starts[b + 1]);
    }
}
