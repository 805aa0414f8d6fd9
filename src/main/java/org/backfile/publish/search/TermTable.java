package org.backfile.publish.search;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Numbers terms from 0 as they come. Their letters lie in one array, as a million small strings would fill the memory. A short
 * word is its own key, a number with its letters as digits, so that most words are found by one look at the table, where their
 * letters would be a second and a third one at memory that no cache holds.
 */
final class TermTable {

    /** So many Latin letters and digits make a key: 37^12 is below 2^63. */
    private static final int SHORT = 12;
    private static final int BASE = 37;

    /** What each of ASCII counts in a key, from 1 on; 0 what makes none. */
    private static final byte[] DIGITS = digits();

    /** Marks the hash of a term that is no key by itself. */
    private static final long HASHED = Long.MIN_VALUE;
    private static final int NUMBER_BITS = 31;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** Each place has a key and, beside it, the number of its term plus one. */
    private long[] table = new long[1 << 14];
    private int shift = 64 - 13;
    private int[] starts = new int[(1 << 12) + 1];
    private char[] letters = new char[1 << 15];
    private int size;

    int size() {
        return size;
    }

    /** Roughly the bytes that the table takes. */
    long byteCount() {
        return 2L * starts[size] + 16L * size;
    }

    void clear() {
        Arrays.fill(table, 0);
        size = 0;
    }

    /** The number of a term, a new one where it is new. */
    int number(char[] term, int length) {
        long key = key(term, length);
        int mask = table.length - 2;
        int place = place(key);
        for (; table[place + 1] != 0; place = place + 2 & mask) {
            if (table[place] == key) {
                int number = (int) table[place + 1] - 1;
                if (key > 0 || isAt(number, term, length)) {
                    return number;
                }
            }
        }
        table[place] = key;
        table[place + 1] = size + 1;
        return added(term, length);
    }

    private int place(long key) {
        return (int) (key * SPREAD >>> shift) << 1;
    }

    private int added(char[] term, int length) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(start + length, 2 * letters.length));
        }
        System.arraycopy(term, 0, letters, start, length);
        starts[++size] = start + length;
        if (4 * size > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        long[] before = table;
        table = new long[2 * before.length];
        shift--;
        int mask = table.length - 2;
        for (int from = 0; from < before.length; from += 2) {
            if (before[from + 1] != 0) {
                int place = place(before[from]);
                while (table[place + 1] != 0) {
                    place = place + 2 & mask;
                }
                table[place] = before[from];
                table[place + 1] = before[from + 1];
            }
        }
    }

    private static byte[] digits() {
        byte[] digits = new byte[1 << 7];
        for (char c = 'a'; c <= 'z'; c++) {
            digits[c] = (byte) (1 + c - 'a');
        }
        for (char c = '0'; c <= '9'; c++) {
            digits[c] = (byte) (27 + c - '0');
        }
        return digits;
    }

    /** The letters themselves where they are few and of those with digits; else a hash of them, below 0. */
    private static long key(char[] term, int length) {
        if (length > SHORT) {
            return hash(term, length) | HASHED;
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            int digit = term[i] < DIGITS.length ? DIGITS[term[i]] : 0;
            if (digit == 0) {
                return hash(term, length) | HASHED;
            }
            key = key * BASE + digit;
        }
        return key;
    }

    private static long hash(char[] term, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + term[i];
        }
        return hash ^ hash >>> 32;
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
        long[] rows = LongStream.range(0, size).toArray();
        sort(rows, 0, size, 0);
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = number(rows[i]);
        }
        return numbers;
    }

    /**
     * Sorts terms that agree in so many letters: by the next two in front of the number, as numbers are sorted several times faster
     * than letters are compared; then those that agree in these by what follows.
     *
     * @param rows the terms' numbers, whatever stands in front of them
     */
    private void sort(long[] rows, int from, int to, int agreed) {
        for (int i = from; i < to; i++) {
            int number = number(rows[i]);
            rows[i] = ((long) letter(number, agreed) << Character.SIZE | letter(number, agreed + 1)) << NUMBER_BITS | number;
        }
        Arrays.sort(rows, from, to);
        for (int i = from, first = from; i < to; i++) {
            if (i + 1 == to || rows[i] >>> NUMBER_BITS != rows[i + 1] >>> NUMBER_BITS) {
                if (i > first) {
                    sort(rows, first, i + 1, agreed + 2);
                }
                first = i + 1;
            }
        }
    }

    private static int number(long row) {
        return (int) row & Integer.MAX_VALUE;
    }

    /** 0 behind the last, which no term has. */
    private int letter(int number, int at) {
        return starts[number] + at < starts[number + 1] ? letters[starts[number] + at] : 0;
    }
}
