package org.backfile.cli;

/**
 * Figures for a person. Not by {@link String#format}, which looks up what the world's languages write: a fortieth of the time of a
 * build of one article.
 */
final class Figures {

    private static final int GROUP = 3;

    private Figures() { }

    /** With a comma before each three digits: {@code 1,234,567}. @param number not negative */
    static String grouped(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        for (int at = out.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** Seconds with three decimals, rounded down: {@code 0.071}. @param nanos not negative */
    static String seconds(long nanos) {
        String thousandths = Long.toString(1000 + nanos / 1_000_000 % 1000);
        return nanos / 1_000_000_000 + "." + thousandths.substring(1);
    }

    /** In units of so many, with one decimal, a half rounded up: {@code 3.7}. @param number not negative @param unit a multiple of ten */
    static String tenths(long number, long unit) {
        long tenth = unit / 10;
        long rounded = (number + tenth / 2) / tenth;
        return rounded / 10 + "." + rounded % 10;
    }
}
