package org.backfile.publish.search;

import java.util.Arrays;

/**
 * Learnt odds of one bit, packed in an int: how likely a 1 is (16 bits, of 65536), and how many bits they were learnt
 * from (8 bits). The first bits teach much and later ones less, so that the odds come near the mean of what passed.
 */
final class Odds {

    private static final int EVEN = 0x8000 << 8;
    private static final int MOST = 127;
    private static final int[] RATES = new int[MOST + 1];

    static {
        for (int n = 0; n <= MOST; n++) {
            RATES[n] = 0x10000 / (2 * n + 3);
        }
    }

    private Odds() { }

    /** Odds of which nothing is known. */
    static int[] even(int count) {
        return evened(new int[count]);
    }

    /** The same ones, of which nothing is known any more. */
    static int[] evened(int[] odds) {
        Arrays.fill(odds, EVEN);
        return odds;
    }

    /** Of a 1, from 1 to 4095. */
    static int ofOne(int odds) {
        return Math.max(1, odds >>> 12);
    }

    static int learnt(int odds, int bit) {
        int seen = odds & 0xff;
        int one = odds >>> 8;
        int target = bit == 0 ? 0 : 0xffff;
        return one + ((target - one) * RATES[seen] >> 15) << 8 | Math.min(seen + 1, MOST);
    }
}
