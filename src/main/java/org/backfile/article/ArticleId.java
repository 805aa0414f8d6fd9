package org.backfile.article;

import org.backfile.text.Fingerprint;

/**
 * An article's name for good: a short hash of its source's identity, which is the canonical address where one is
 * known and else the file's bytes. Ordered as its text is.
 *
 * @param bits five for each character of the text, the first highest
 */
public record ArticleId(long bits) implements Comparable<ArticleId> {

    /** How many characters of base 32 it is written in. */
    public static final int LENGTH = 12;

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int DIGIT_BITS = 5;

    /** @throws IllegalArgumentException where the bits are more than those of {@value #LENGTH} characters */
    public ArticleId {
        if (bits >>> LENGTH * DIGIT_BITS != 0) {
            throw new IllegalArgumentException("not an article id: " + bits);
        }
    }

    /** @throws IllegalArgumentException where the text is not {@value #LENGTH} characters of base 32 */
    public ArticleId(String text) {
        this(bits(text));
    }

    public static ArticleId of(Fingerprint identity) {
        return new ArticleId(identity.first() >>> Long.SIZE - LENGTH * DIGIT_BITS);
    }

    private static long bits(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || text.length() != LENGTH) {
                throw new IllegalArgumentException("not an article id: " + text);
            }
            bits = bits << DIGIT_BITS | digit;
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("not an article id: empty");
        }
        return bits;
    }

    /** {@value #LENGTH} characters of base 32 (RFC 4648 section 6, lower-case). */
    public String text() {
        char[] text = new char[LENGTH];
        long rest = bits;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= DIGIT_BITS;
        }
        return new String(text);
    }

    @Override
    public int compareTo(ArticleId other) {
        if (bits == other.bits) {
            return 0;
        }
        int shift = (Long.SIZE - 1 - Long.numberOfLeadingZeros(bits ^ other.bits)) / DIGIT_BITS * DIGIT_BITS;
        return rank(bits >>> shift) - rank(other.bits >>> shift);
    }

    /** Of the last character: the figures, which stand last among the digits, go before the letters. */
    private static int rank(long shifted) {
        return (int) (shifted + 6 & 31);
    }

    @Override
    public String toString() {
        return text();
    }
}
