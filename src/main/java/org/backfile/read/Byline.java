package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Span;
import org.backfile.text.Words;

/**
 * A line that says who wrote the article.
 *
 * <p>takes {@code By Ada Thornquist and Tom Bexley}, {@code Von Jana Petersen}, {@code 记者 林晓舟};
 * not {@code By noon the square was empty.}
 *
 * @param names where in the line the names stand, in order
 */
record Byline(List<Span> names) {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;

    /**
     * Whether a line is a byline by its form. One character of a script without spaces opens many words besides: it needs a
     * colon or a space after it.
     */
    static boolean is(String line, Features features) {
        if (!features.opens(Phrase.BYLINE) || features.length() > LONGEST || features.words() > MOST_WORDS) {
            return false;
        }
        int opened = Math.min(line.length(), openingLength(line, features.folded()));
        String rest = line.substring(opened);
        if (opened == 1 && Words.unspaced(line.codePointAt(0))) {
            return false;
        }
        return rest.codePoints().anyMatch(Character::isLetter) && nameLike(rest) && !sentence(features, rest);
    }

    /** Names are written with capitals where the script has any. */
    private static boolean nameLike(String rest) {
        int capitals = 0;
        int small = 0;
        for (String word : rest.split("[\\s,/&-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                boolean small1 = Character.isLowerCase(word.codePointAt(0));
                small += small1 && Lexicon.get().stopWordOf(word.toLowerCase(java.util.Locale.ROOT)) == 0 ? 1 : 0;
                capitals += small1 ? 0 : 1;
            }
        }
        return capitals > 0 && capitals >= small * 2;
    }

    private static boolean sentence(Features features, String rest) {
        return features.endsSentence() && rest.strip().split("\\s+").length > 4;
    }

    /** The names in a byline; the line as a whole where it has no known opening. */
    static Byline of(String line, Features features) {
        List<Span> names = new ArrayList<>();
        int start = openingLength(line, features.folded());
        int end = end(line, start);
        int from = start;
        int at = start;
        while (at < end) {
            int joint = joint(line, at, end);
            if (joint > 0) {
                add(names, line, from, at);
                from = at + joint;
                at = from;
            } else {
                at++;
            }
        }
        add(names, line, from, end);
        return new Byline(List.copyOf(names));
    }

    /** The length in the line of the phrase that opens it, with the colon or space after it. */
    private static int openingLength(String line, String folded) {
        int words = Words.of(Lexicon.get().opening(folded, Phrase.BYLINE)).size();
        int at = 0;
        for (int word = 0; word < words; word++) {
            while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
                at++;
            }
            if (at < line.length() && Words.unspaced(line.charAt(at))) {
                at++;
            } else {
                while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || "'’".indexOf(line.charAt(at)) >= 0)) {
                    at++;
                }
            }
        }
        while (at < line.length() && !Character.isLetter(line.codePointAt(at))) {
            at++;
        }
        return at;
    }

    /** Names end where something else begins: a semicolon, a bracket, a dash, a digit. */
    private static int end(String line, int start) {
        int end = start;
        while (end < line.length() && ";|([–—@".indexOf(line.charAt(end)) < 0 && !Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The length of what joins two names at an offset: a comma, a sign, a word that joins; 0 where nothing does. */
    private static int joint(String line, int at, int end) {
        char c = line.charAt(at);
        if (",&/、，،+".indexOf(c) >= 0) {
            return 1;
        }
        boolean wordStart = at > 0 && Character.isWhitespace(line.charAt(at - 1)) && Character.isLetter(c)
                && !Character.isUpperCase(c);
        if (!wordStart) {
            return 0;
        }
        int to = at;
        while (to < end && Character.isLetter(line.charAt(to))) {
            to++;
        }
        boolean joins = Lexicon.get().joinsNames(line.substring(at, to).toLowerCase(java.util.Locale.ROOT)) && to < end;
        return joins ? to - at : 0;
    }

    private static void add(List<Span> names, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(line.codePointAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1)) && Character.getType(line.charAt(to - 1)) != Character.NON_SPACING_MARK) {
            to--;
        }
        if (to > from) {
            names.add(new Span(from, to));
        }
    }
}
