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

    /** In two parts, each short enough to be put into its callers where code is compiled simply. */
    static int learnt(int odds, int bit) {
        return moved(odds, bit) << 8 | counted(odds);
    }

    private static int moved(int odds, int bit) {
        return (odds >>> 8) + (((-bit & 0xffff) - (odds >>> 8)) * RATES[odds & 0xff] >> 15);
    }

    private static int counted(int odds) {
        return Math.min((odds & 0xff) + 1, MOST);
    }
}
