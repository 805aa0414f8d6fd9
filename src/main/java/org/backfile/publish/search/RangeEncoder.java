package org.backfile.publish.search;

import java.util.Arrays;

/**
 * Writes bits by their odds: the range coder of the LZMA format (Igor Pavlov), without its first byte, which is always 0. Belongs
 * to one thread.
 */
final class RangeEncoder extends Coder {

    /** The range has a bit beyond so many. */
    private static final int LEAST_BITS = 24;

    private byte[] bytes = new byte[1 << 12];
    private int count;
    private long low;
    private int range = -1;
    private int held = -1;
    private int carries;

    @Override
    int coin(int odds, int bit) {
        int bound = (range >>> SCALE_BITS) * odds;
        if (bit != 0) {
            range = bound;
        } else {
            low += bound & 0xffffffffL;
            range -= bound;
        }
        normalize();
        return bit;
    }

    /** With the bounds in locals: most of an index passes here, and fields would be stored for each bit. */
    @Override
    int tree(int[] odds, int at, int bits, int value) {
        long from = low;
        int width = range;
        int node = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = value >>> i & 1;
            int known = odds[at + node];
            int bound = (width >>> SCALE_BITS) * Odds.ofOne(known);
            odds[at + node] = Odds.learnt(known, bit);
            node = node << 1 | bit;
            from += bit != 0 ? 0 : bound & 0xffffffffL;
            width = bit != 0 ? bound : width - bound;
            if (width >>> LEAST_BITS == 0) {
                low = from;
                range = width;
                normalize();
                from = low;
                width = range;
            }
        }
        low = from;
        range = width;
        return node - (1 << bits);
    }

    @Override
    int direct(int bits, int value) {
        range >>>= bits;
        low += (range & 0xffffffffL) * value;
        normalize();
        return value;
    }

    private void normalize() {
        while (range >>> LEAST_BITS == 0) {
            range <<= 8;
            shift();
        }
    }

    /** Puts out the top byte, once it is sure that no carry will change it. */
    private void shift() {
        if (low < 0xff000000L || low > 0xffffffffL) {
            int carry = (int) (low >>> 32);
            if (held >= 0) {
                put(held + carry);
            }
            for (; carries > 0; carries--) {
                put(0xff + carry);
            }
            held = (int) (low >>> 24) & 0xff;
        } else {
            carries++;
        }
        low = low << 8 & 0xffffffffL;
    }

    private void put(int value) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * count);
        }
        bytes[count++] = (byte) value;
    }

    /** All that passed; the encoder must not be used any more. Ends in no 0, as the decoder reads 0 beyond the end. */
    byte[] bytes() {
        long end = low + (range & 0xffffffffL) - 1;
        int zeros = 40;
        while (zeros > 0 && end >>> zeros << zeros < low) {
            zeros--;
        }
        low = end >>> zeros << zeros;
        for (int i = 0; i < 5; i++) {
            shift();
        }
        while (count > 0 && bytes[count - 1] == 0) {
            count--;
        }
        return Arrays.copyOf(bytes, count);
    }
}
