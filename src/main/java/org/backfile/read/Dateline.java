package org.backfile.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.text.Span;

/**
 * The place, day and agency that open a report, up to the dash.
 *
 * <p>finds {@code GENEVA, July 4 (NSW) —}, {@code LONDON (AP) -}, {@code CAPE CANAVERAL, Fla. –};
 * passes over {@code “No” — that was all she said}, {@code The union – stronger than any – holds}.
 *
 * @param text the dateline, without the dash
 */
record Dateline(Span text) {

    private static final int LONGEST = 140;

    /** The full stop of "Fla." and "N.C." */
    private static final String ABBREVIATED = "(?<=[,\\s.]\\p{Lu}\\p{Ll}{0,4})\\.";

    /** Two capitals at least, as a place in capitals has; then anything short up to a spaced dash. */
    private static final Pattern OPENING =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’-]+(?:[^.!?—–:;]|" + ABBREVIATED + "){0,60}?|\\p{Lu}[^.!?—–:;]{1,40}?\\([^)]{2,24}\\))(\\s+[—–-]{1,2}\\s+|\\s*—\\s*)");

    /** The dateline that opens a paragraph. Offsets count in the paragraph. */
    static Optional<Dateline> of(String paragraph) {
        String beginning = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return hasDash(beginning) ? of(paragraph, beginning) : Optional.empty();
    }

    /** Nearly no paragraph has one near its beginning, and the expression takes long to find that out. */
    private static boolean hasDash(String beginning) {
        int at = beginning.length() - 1;
        while (at > 0 && !(beginning.charAt(at) == '—' || "–-".indexOf(beginning.charAt(at)) >= 0
                && !Character.isLetterOrDigit(beginning.charAt(at - 1)))) {
            at--;
        }
        return at > 0;
    }

    private static Optional<Dateline> of(String paragraph, String beginning) {
        Matcher matcher = OPENING.matcher(beginning);
        boolean found = matcher.find() && matcher.end() < paragraph.length() && isPlace(matcher.group(1));
        return found ? Optional.of(new Dateline(new Span(0, matcher.end(1))))
                : Optional.empty();
    }

    /** The first word is in capitals whole, or an agency stands in brackets; few small words come with it. */
    private static boolean isPlace(String opening) {
        String first = opening.split("[\\s,(]")[0];
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
        long small = opening.chars().filter(Character::isLowerCase).count();
        return opening.contains("(") && opening.endsWith(")") || capitals && small * 2 <= opening.length();
    }
}
