package org.backfile.publish.search;

/**
 * Numbers from 0 to 2<sup>31</sup> - 2 with learnt odds: small ones by themselves, larger ones by their length in bits
 * and their first two bits, the others with even odds (Peter Elias's gamma code, 1975, with odds).
 */
final class Numbers {

    private static final int EXPONENT_BITS = 5;
    private static final int LEARNT_BITS = 2;
    private static final int MANTISSAS = 1 << EXPONENT_BITS;

    private final int[] odds = Odds.even(MANTISSAS + (MANTISSAS << LEARNT_BITS));

    /** Passes a number through the coder. */
    int code(Coder coder, int number) {
        int value = number + 1;
        int exponent = coder.tree(odds, 0, EXPONENT_BITS, 31 - Integer.numberOfLeadingZeros(value));
        int learnt = Math.min(LEARNT_BITS, exponent);
        int left = exponent - learnt;
        int result = 1 << learnt | coder.tree(odds, MANTISSAS + (exponent << LEARNT_BITS), learnt, value >>> left & (1 << learnt) - 1);
        while (left > 0) {
            int bits = Math.min(left, 16);
            left -= bits;
            result = result << bits | coder.direct(bits, value >>> left & (1 << bits) - 1);
        }
        return result - 1;
    }

    /** Enough sets for each length in bits that an int can have. */
    static Numbers[] sets(int count) {
        Numbers[] sets = new Numbers[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new Numbers();
        }
        return sets;
    }
}
