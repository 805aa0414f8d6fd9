package org.backfile.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text with learnt odds: each bit of its UTF-8 bytes is foretold from the one, two and three bytes before, and the
 * three guesses are mixed by weights that learn which to trust (the logistic mixing of Matt Mahoney's PAQ). On blocks
 * of a few kilobytes that is a seventh smaller than deflate, and is read without waiting.
 */
final class Prose implements AutoCloseable {

    /** The most bytes that are read of one text, as damaged bytes may have no end. */
    static final int LONGEST = 1 << 14;

    private static final int CONTEXTS = 3;
    private static final int TABLE = 1 << 16;
    private static final int FIRST_WEIGHT = 26_000;
    private static final int LEARNING = 3;

    /** 4096 / (1 + e^-x) at x from -16 to 16, for the ends of 32 straight lines. */
    private static final int[] LOGISTIC = {1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549,
            2994, 3348,
        3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};
    private static final int[] SQUASH = squash();
    private static final int[] STRETCH = stretch();

    /** A thread's table that nobody uses: to make one anew takes as long as to code a short file. */
    private static final ThreadLocal<int[]> SPARE = new ThreadLocal<>();

    private int[] odds = table();
    private int weightA = FIRST_WEIGHT;
    private int weightB = FIRST_WEIGHT;
    private int weightC = FIRST_WEIGHT;
    private int history;

    private static int[] table() {
        int[] spare = SPARE.get();
        SPARE.remove();
        return spare == null ? Odds.even(CONTEXTS * TABLE) : Odds.evened(spare);
    }

    /** Leaves its memory to this thread's next one. No text may be passed any more; need not be called. */
    @Override
    public void close() {
        SPARE.set(odds);
        odds = null;
    }

    /** Passes a text through the coder; U+0000 in it is lost, half a surrogate pair becomes a question mark. */
    String code(Coder coder, String text) {
        return code(coder, "", text);
    }

    /** Passes a text that begins with {@code known}, which the other end knows too. */
    String code(Coder coder, String known, String text) {
        if (!known.isEmpty()) {
            for (byte b : known.getBytes(StandardCharsets.UTF_8)) {
                remember(b);
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] passed = new byte[Math.max(32, bytes.length + 1)];
        int count = 0;
        for (int i = 0; ; i++) {
            while (i < bytes.length && bytes[i] == 0) {
                i++;
            }
            int b = one(coder, i < bytes.length ? bytes[i] & 0xff : 0);
            remember(b);
            if (b == 0 || count == LONGEST) {
                return new String(passed, 0, count, StandardCharsets.UTF_8);
            }
            passed = count < passed.length ? passed : Arrays.copyOf(passed, 2 * count);
            passed[count++] = (byte) b;
        }
    }

    private void remember(int b) {
        history = (history << 8 | b & 0xff) & 0xffffff;
    }

    private int one(Coder coder, int value) {
        int node = 1;
        for (int i = 7; i >= 0; i--) {
            node = node << 1 | bit(coder, node, value >>> i & 1);
        }
        return node & 0xff;
    }

    /** The three guesses one after the other, as a loop over arrays of three takes half as long again. */
    private int bit(Coder coder, int node, int bit) {
        int atA = (history & 0xff) << 8 | node;
        int atB = TABLE + (((history & 0xffff) << 8 | node) * 0x9e3779b1 >>> 16);
        int atC = 2 * TABLE + ((history << 8 | node) * 0x85ebca6b >>> 16);
        int oddsA = odds[atA];
        int oddsB = odds[atB];
        int oddsC = odds[atC];
        int guessA = STRETCH[oddsA >>> 12];
        int guessB = STRETCH[oddsB >>> 12];
        int guessC = STRETCH[oddsC >>> 12];
        int sum = guessA * (weightA >> 2) + guessB * (weightB >> 2) + guessC * (weightC >> 2);
        int mixed = SQUASH[Math.max(-2047, Math.min(2047, sum >> 14)) + 2048];
        int passed = coder.coin(mixed, bit);
        int error = ((passed << 12) - mixed) * LEARNING;
        weightA += guessA * error + 2048 >> 12;
        weightB += guessB * error + 2048 >> 12;
        weightC += guessC * error + 2048 >> 12;
        odds[atA] = Odds.learnt(oddsA, passed);
        odds[atB] = Odds.learnt(oddsB, passed);
        odds[atC] = Odds.learnt(oddsC, passed);
        return passed;
    }

    private static int[] squash() {
        int[] squash = new int[4096];
        for (int i = 0; i < squash.length; i++) {
            int line = i >> 7;
            int along = i & 127;
            squash[i] = LOGISTIC[line] * (128 - along) + LOGISTIC[line + 1] * along + 64 >> 7;
        }
        return squash;
    }

    /** The inverse: for each odds the least value that is squashed to no less. */
    private static int[] stretch() {
        int[] stretch = new int[4096];
        int value = 0;
        for (int i = 0; i < stretch.length; i++) {
            while (value < 4095 && SQUASH[value] < i) {
                value++;
            }
            stretch[i] = Math.max(-2047, value - 2048);
        }
        return stretch;
    }
}
