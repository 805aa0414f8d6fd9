package org.backfile.article;

import java.util.Locale;

/**
 * How sure it is that a field is right, calibrated on labelled pages: of those said 0.9, nine in ten are right.
 *
 * @param percent 1 to 99 where a program read the field; {@value #FULL} where a person set it
 */
public record Confidence(int percent) implements Comparable<Confidence> {

    private static final int FULL = 100;

    /** Of what a person has set right. */
    public static final Confidence CORRECTED = new Confidence(FULL);

    public Confidence {
        if (percent < 1 || percent > FULL) {
            throw new IllegalArgumentException("no confidence: " + percent + " %");
        }
    }

    /** Of a reading that is right with this likelihood; never quite none, never quite full. */
    public static Confidence of(double likelihood) {
        return new Confidence((int) Math.max(1, Math.min(FULL - 1, Math.round(likelihood * FULL))));
    }

    public boolean corrected() {
        return percent == FULL;
    }

    @Override
    public int compareTo(Confidence other) {
        return Integer.compare(percent, other.percent);
    }

    /** {@code 0.93}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%02d", percent / FULL, percent % FULL);
    }
}
