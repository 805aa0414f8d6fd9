package org.backfile.publish.search;

/** Numbers with a sign as numbers without: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
final class Zigzag {

    private Zigzag() { }

    static int unsigned(int number) {
        return number << 1 ^ number >> 31;
    }

    static int signed(int number) {
        return number >>> 1 ^ -(number & 1);
    }
}
