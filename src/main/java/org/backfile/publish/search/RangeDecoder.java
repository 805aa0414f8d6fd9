package org.backfile.publish.search;

/**
 * Reads what a {@link RangeEncoder} wrote. Beyond the end of its bytes it reads 0: damaged bytes give other values,
 * never a failure.
 */
final class RangeDecoder extends Coder {

    private static final int LEAST_RANGE = 1 << 24;

    private final byte[] bytes;
    private int at;
    private int code;
    private int range = -1;

    RangeDecoder(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i < 4; i++) {
            code = code << 8 | next();
        }
    }

    @Override
    int coin(int odds, int ignored) {
        int bound = (range >>> SCALE_BITS) * odds;
        int bit = Integer.compareUnsigned(code, bound) < 0 ? 1 : 0;
        if (bit != 0) {
            range = bound;
        } else {
            code -= bound;
            range -= bound;
        }
        normalize();
        return bit;
    }

    @Override
    int direct(int bits, int ignored) {
        range >>>= bits;
        int value = Math.min(Integer.divideUnsigned(code, range), (1 << bits) - 1);
        code -= range * value;
        normalize();
        return value;
    }

    private void normalize() {
        while (Integer.compareUnsigned(range, LEAST_RANGE) < 0) {
            range <<= 8;
            code = code << 8 | next();
        }
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xff : 0;
    }
}
