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
    private static final int FIRST_NUMERAL = 27;

    /** Of a term that is no key by itself. */
    static final long NO_KEY = 0;

    /** What each of ASCII counts in a key, from 1 on; 0 what makes none. */
    private static final byte[] DIGITS = digits();

    /** Marks the hash of such a term. */
    private static final long HASHED = Long.MIN_VALUE;
    private static final int NUMBER_BITS = 31;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** Each place has a key and, beside it, the number of its term plus one. */
    private long[] table = new long[1 << 14];
    private int shift = 64 - 13;
    private int[] starts = new int[(1 << 12) + 1];
    private char[] letters = new char[1 << 15];
    private int size;
    private final char[] spelling = new char[SHORT];

    /** What was seen at the last looks, lest they be left out as being of no use. */
    private long looked;

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
        return key != NO_KEY ? numberOf(key) : hashed(term, length);
    }

    /**
     * The numbers of terms by their keys, new ones where they are new. All places are looked at first: a processor does not wait for
     * one look at its memory before it begins the next, as it does where something follows from it.
     *
     * @param keys    of so many terms; {@link #NO_KEY} of those whose numbers are there already
     * @param numbers gets the others
     */
    void numbers(long[] keys, int count, int[] numbers) {
        long looks = 0;
        for (int i = 0; i < count; i++) {
            looks |= table[place(keys[i])];
        }
        looked = looks;
        for (int i = 0; i < count; i++) {
            if (keys[i] != NO_KEY) {
                numbers[i] = numberOf(keys[i]);
            }
        }
    }

    private int numberOf(long key) {
        int place = find(key, spelling, 0);
        if (table[place + 1] != 0) {
            return (int) table[place + 1] - 1;
        }
        take(place, key);
        return added(spelling, spelled(key));
    }

    private int hashed(char[] term, int length) {
        long hash = hash(term, length) | HASHED;
        int place = find(hash, term, length);
        if (table[place + 1] != 0) {
            return (int) table[place + 1] - 1;
        }
        take(place, hash);
        return added(term, length);
    }

    /** Where a term stands, or the free place that it would take. @param term asked only where the key is a hash */
    private int find(long key, char[] term, int length) {
        int mask = table.length - 2;
        int place = place(key);
        while (table[place + 1] != 0 && !(table[place] == key && (key > 0 || isAt((int) table[place + 1] - 1, term, length)))) {
            place = place + 2 & mask;
        }
        return place;
    }

    /** For the next term. */
    private void take(int place, long key) {
        table[place] = key;
        table[place + 1] = size + 1;
    }

    /** Writes the letters of a key into {@link #spelling} and gives how many they are. */
    private int spelled(long key) {
        int length = 0;
        for (long left = key; left > 0; left /= BASE) {
            length++;
        }
        long left = key;
        for (int i = length - 1; i >= 0; i--, left /= BASE) {
            int digit = (int) (left % BASE);
            spelling[i] = (char) (digit < FIRST_NUMERAL ? 'a' + digit - 1 : '0' + digit - FIRST_NUMERAL);
        }
        return length;
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
            digits[c] = (byte) (FIRST_NUMERAL + c - '0');
        }
        return digits;
    }

    /** The letters themselves where they are few and of those that are digits, a number above 0; else {@link #NO_KEY}. */
    static long key(char[] term, int length) {
        if (length > SHORT) {
            return NO_KEY;
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            int digit = term[i] < DIGITS.length ? DIGITS[term[i]] : 0;
            if (digit == 0) {
                return NO_KEY;
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
