package org.backfile.publish.search;

import java.io.IOException;
import org.backfile.text.Recipe;

/**
 * How long each document's title and body are, and what that makes of a term's frequency: BM25's tf / (tf + k1 (1 - b + b dl /
 * avgdl)), in levels. Lengths are rounded down to one byte as in Lucene's norms (SmallFloat.intToByte4), so that both rank alike.
 */
final class Norms {

    static final double K1 = 1.2;
    static final double B = 0.75;

    /** The mean is rounded to this part of an octave, lest one article more changes every level. */
    private static final int STEPS_AN_OCTAVE = 32;
    private static final int EXACT = 24;

    private final byte[] titles;
    private final byte[] bodies;
    private long titleSum;
    private long bodySum;
    private int titleCount;
    private int bodyCount;

    Norms(int slotCount) {
        this(new byte[slotCount], new byte[slotCount]);
    }

    private Norms(byte[] titles, byte[] bodies) {
        this.titles = titles;
        this.bodies = bodies;
    }

    /** A copy for so many slots; those beyond are empty. */
    Norms resized(int slotCount) {
        Norms copy = new Norms(slotCount);
        System.arraycopy(titles, 0, copy.titles, 0, Math.min(slotCount, titles.length));
        System.arraycopy(bodies, 0, copy.bodies, 0, Math.min(slotCount, bodies.length));
        copy.titleSum = titleSum;
        copy.bodySum = bodySum;
        copy.titleCount = titleCount;
        copy.bodyCount = bodyCount;
        return copy;
    }

    /** Takes a document out again, of the lengths that it was set with. */
    void clear(int slot, int titleLength, int bodyLength) {
        titles[slot] = 0;
        bodies[slot] = 0;
        titleSum -= titleLength;
        bodySum -= bodyLength;
        titleCount -= titleLength > 0 ? 1 : 0;
        bodyCount -= bodyLength > 0 ? 1 : 0;
    }

    void set(int slot, int titleLength, int bodyLength) {
        titles[slot] = norm(titleLength);
        bodies[slot] = norm(bodyLength);
        titleSum += titleLength;
        bodySum += bodyLength;
        titleCount += titleLength > 0 ? 1 : 0;
        bodyCount += bodyLength > 0 ? 1 : 0;
    }

    int titleCount() {
        return titleCount;
    }

    int bodyCount() {
        return bodyCount;
    }

    Levels titleLevels(int bits) {
        return new Levels(titles, factors(titleSum, titleCount), bits);
    }

    Levels bodyLevels(int bits) {
        return new Levels(bodies, factors(bodySum, bodyCount), bits);
    }

    /** A length in a byte: up to 24 itself, above with four significant bits. */
    static byte norm(int length) {
        int above = length - EXACT;
        if (above < 8) {
            return (byte) length;
        }
        int shift = 28 - Integer.numberOfLeadingZeros(above);
        return (byte) (EXACT + (above >>> shift & 7 | shift + 1 << 3));
    }

    /** The length that a byte stands for. */
    static int length(byte norm) {
        int code = (norm & 0xff) - EXACT;
        if (code < 8) {
            return code + EXACT;
        }
        return EXACT + ((code & 7 | 8) << (code >>> 3) - 1);
    }

    /** Adds to a recipe what a level depends on besides the document and the term in it. */
    void addTo(Recipe.Writer recipe) {
        recipe.add(Double.doubleToLongBits(mean(titleSum, titleCount))).add(Double.doubleToLongBits(mean(bodySum, bodyCount)));
    }

    /** Adds to a recipe how long a document is. */
    Recipe.Writer addTo(Recipe.Writer recipe, int slot) {
        return recipe.add((long) titles[slot]).add((long) bodies[slot]);
    }

    void write(KeptWriter out) throws IOException {
        out.fixed(titleSum);
        out.fixed(bodySum);
        out.number(titleCount);
        out.number(bodyCount);
        out.bytes(titles);
        out.bytes(bodies);
    }

    static Norms read(KeptReader in) throws IOException {
        long titleSum = in.fixed();
        long bodySum = in.fixed();
        int titleCount = in.number();
        int bodyCount = in.number();
        Norms norms = new Norms(in.bytes(), in.bytes());
        norms.titleSum = titleSum;
        norms.bodySum = bodySum;
        norms.titleCount = titleCount;
        norms.bodyCount = bodyCount;
        return norms;
    }

    /** BM25's k1 (1 - b + b dl / avgdl) by the byte of dl. */
    private static double[] factors(long sum, int count) {
        double mean = mean(sum, count);
        double[] factors = new double[256];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = K1 * (1 - B + B * length((byte) i) / mean);
        }
        return factors;
    }

    private static double mean(long sum, int count) {
        return count == 0 ? 1 : rounded((double) sum / count);
    }

    private static double rounded(double mean) {
        double octaves = StrictMath.log(mean) / StrictMath.log(2);
        return StrictMath.pow(2, Math.rint(octaves * STEPS_AN_OCTAVE) / STEPS_AN_OCTAVE);
    }

    /** The levels of one field. */
    static final class Levels {

        private final byte[] norms;
        private final double[] factors;
        private final int bits;

        private Levels(byte[] norms, double[] factors, int bits) {
            this.norms = norms;
            this.factors = factors;
            this.bits = bits;
        }

        /** Of a term that stands {@code frequency} times in the field of the document in {@code slot}; below 2^bits. */
        int level(int slot, int frequency) {
            double factor = factors[norms[slot] & 0xff];
            return (int) (frequency / (frequency + factor) * (1 << bits));
        }
    }
}
