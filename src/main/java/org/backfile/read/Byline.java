package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.text.Chars;
import org.backfile.text.Fold;
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

    /** So many letters say a date with its label: "Artikel veröffentlicht am 28. April". */
    private static final int DATE_LETTERS = 40;

    private static final int LONGEST_ZONE = 5;

    /** So many letters behind a date may be a name. */
    private static final int NAME_LETTERS = 5;

    /** What ends the names: more about them, a date, an address. */
    private static final String ENDS = ";|([{<•·▪–—@→›»©";

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

    /** Whether a line without such an opening has the form of a name, and not of a sentence. */
    static boolean mayBeName(Features features) {
        return features.words() <= MOST_WORDS && !features.endsSentence();
    }

    /** Names are written with capitals where the script has any. */
    private static boolean nameLike(String rest) {
        int capitals = 0;
        int small = 0;
        for (String word : rest.split("[\\s,/&-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                boolean lower = Character.isLowerCase(word.codePointAt(0));
                small += lower && Lexicon.get().stopWordOf(word.toLowerCase(Locale.ROOT)) == 0 ? 1 : 0;
                capitals += lower ? 0 : 1;
            }
        }
        return capitals > 0 && capitals >= small * 2;
    }

    private static boolean sentence(Features features, String rest) {
        return features.endsSentence() && rest.strip().split("\\s+").length > 4;
    }

    /** The names in a byline; roles, agencies, dates and addresses beside them are none. */
    static Byline of(String line, Features features) {
        int start = start(line, features);
        int end = end(line, start);
        List<Span> parts = new ArrayList<>();
        int from = start;
        int at = start;
        while (at < end) {
            int joint = joint(line, at, end);
            if (joint > 0) {
                parts.add(new Span(from, at));
                from = at + joint;
                at = from;
            } else {
                at++;
            }
        }
        parts.add(new Span(from, end));
        return new Byline(Persons.in(line, parts));
    }

    /** Past the opening phrase, or past a date and the "by" after it: "posted on 19 Dec 2023 by Ada Thornquist". */
    private static int start(String line, Features features) {
        int opening = openingLength(line, features.folded());
        int digit = lastDigit(line);
        boolean behind = digit >= 0 && (opening == 0 || Character.isDigit(line.charAt(0))) && letters(line.substring(digit)) >= NAME_LETTERS
                && date(line.substring(0, digit), features);
        int start = behind ? digit + 1 : opening;
        return start > opening ? pastDate(line, start) : start;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * Whether what stands before a line's last digit is a date with its label ("Artikel veröffentlicht am 28. April 2024"), and no
     * name: "Ada Thornquist 7 hours ago".
     */
    private static boolean date(String text, Features features) {
        int others = 0;
        boolean labelled = false;
        for (int at = 0; at < text.length(); at++) {
            int to = wordEnd(text, at);
            String word = text.substring(at, to).toLowerCase(Locale.ROOT);
            others += to > at && Character.isUpperCase(text.charAt(at)) && !dateWord(word) ? 1 : 0;
            labelled |= to > at && label(word);
            at = to;
        }
        return letters(text) <= DATE_LETTERS && (others == 0 || labelled && others == 1 || features.opens(Phrase.PUBLISHED) || features.opens(Phrase.UPDATED));
    }

    /** Past the words of a date, and a "by" behind them. */
    private static int pastDate(String line, int from) {
        int at = from;
        while (at < line.length()) {
            int to = wordEnd(line, at);
            String word = line.substring(at, to).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !dateWord(word) && !opens(word) && !zone(line, at, to)) {
                return at;
            }
            at = Math.max(to, at + 1);
        }
        return at;
    }

    private static boolean opens(String word) {
        return Lexicon.get().wholeLine(word).contains(Phrase.BYLINE);
    }

    /** "EST by": a few capitals before what opens a byline. */
    private static boolean zone(String line, int from, int to) {
        int next = Math.min(to + 1, line.length());
        return to - from <= LONGEST_ZONE && line.substring(from, to).chars().allMatch(Character::isUpperCase)
                && opens(line.substring(next, wordEnd(line, next)).toLowerCase(Locale.ROOT));
    }

    private static int lastDigit(String line) {
        int at = line.length() - 1;
        while (at >= 0 && !Character.isDigit(line.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String line, int from) {
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The length in the line of the phrase that opens it, with the colon or space after it. */
    private static int openingLength(String line, String folded) {
        String opening = Lexicon.get().opening(bare(folded), Phrase.BYLINE);
        int words = opening.isEmpty() ? 0 : Words.of(opening).size();
        int at = 0;
        for (int word = 0; word < words; word++) {
            while (at < line.length() && !Words.spells(line.charAt(at))) {
                at++;
            }
            if (at < line.length() && Words.unspaced(line.charAt(at))) {
                at++;
            } else {
                while (at < line.length() && (Words.spells(line.charAt(at)) || "'’".indexOf(line.charAt(at)) >= 0)) {
                    at++;
                }
            }
        }
        if (words == 0 || at < line.length() && line.charAt(at) == '-') { // "Per-Erik" opens with no "per"
            at = gluedOpening(line);
        }
        while (at < line.length() && !Character.isLetter(line.codePointAt(at))) {
            at++;
        }
        return at;
    }

    /** Without the bracket or the dash that opens it: "(记者 林晓舟)". */
    private static String bare(String folded) {
        int from = 0;
        while (from < folded.length() && !Character.isLetterOrDigit(folded.codePointAt(from))) {
            from++;
        }
        return folded.substring(from);
    }

    /** "ByMichael Greshko": inline elements that a dump put together. */
    private static int gluedOpening(String line) {
        for (int i = 2; i < Math.min(12, line.length()); i++) {
            if (Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1))
                    && Lexicon.get().wholeLine(Fold.of(line.substring(0, i))).contains(Phrase.BYLINE)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Names end where something else begins: a semicolon, a bracket, a dash, a digit, the word before a date's digits, a word
     * such as "for" behind a name.
     */
    private static int end(String line, int start) {
        int end = start;
        while (end < line.length() && !endSign(line, end) && !endWord(line, start, end)) {
            end++;
        }
        return end < line.length() && Character.isDigit(line.charAt(end)) ? beforeDate(line, start, end) : end;
    }

    private static boolean endSign(String line, int at) {
        char c = line.charAt(at);
        int facts = Chars.of(c);
        return (facts & Chars.LETTER) == 0 && ((facts & Chars.DIGIT) != 0 || ENDS.indexOf(c) >= 0 || spacedOut(line, at));
    }

    /** Whether a word begins here after which comes no name; the name before it has a space in it. */
    private static boolean endWord(String line, int start, int at) {
        if (at <= start + 1 || !Fold.blank(line.charAt(at - 1)) || !spaced(line, start, at - 1)) {
            return false;
        }
        int to = wordEnd(line, at);
        return to > at && to < line.length() && Lexicon.get().endsNames(line.substring(at, to).toLowerCase(Locale.ROOT));
    }

    private static boolean spaced(String line, int from, int to) {
        int space = line.indexOf(' ', from);
        return space >= 0 && space < to;
    }

    /** A dash or a no-break space between two spaces parts the name from what follows. */
    private static boolean spacedOut(String line, int at) {
        return at > 0 && at + 1 < line.length() && (line.charAt(at) == '-' || line.charAt(at) == '\u00a0')
                && Fold.blank(line.charAt(at - 1)) && Fold.blank(line.charAt(at + 1));
    }

    /** Takes month, weekday and label words off the end: "Tyrese Griffin Updated Oct" before "17, 2023". */
    private static int beforeDate(String line, int start, int end) {
        int to = end;
        for (int from = lastWord(line, start, to); from > start; from = lastWord(line, start, to)) {
            String word = CalendarWords.plain(line.substring(from, to).replaceAll("[^\\p{L}.]", ""));
            if (!word.isEmpty() && !dateWord(word)) {
                return to;
            }
            to = from;
        }
        return to;
    }

    /** Whether a lower-case word belongs to a date or its label. */
    static boolean dateWord(String word) {
        CalendarWords calendar = Lexicon.get().calendar();
        return calendar.month(word, "") > 0 || calendar.weekday(word) || calendar.filler(word)
                || calendar.forenoon(word) || calendar.afternoon(word)
                || label(word);
    }

    private static boolean label(String word) {
        Phrases kinds = Lexicon.get().wholeLine(word);
        return kinds.contains(Phrase.PUBLISHED) || kinds.contains(Phrase.UPDATED);
    }

    /** Where the last word begins: after a space, or where a capital is glued to a small letter. */
    private static int lastWord(String line, int start, int end) {
        int from = end;
        while (from > start && !Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        while (from > start && (Character.isLetter(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
            from--;
            if (from > start && Character.isUpperCase(line.charAt(from)) && Character.isLowerCase(line.charAt(from - 1))) {
                return from;
            }
        }
        return from;
    }

    /** The length of what joins two names at an offset: a comma, a sign, a word that joins; 0 where nothing does. */
    private static int joint(String line, int at, int end) {
        char c = line.charAt(at);
        int facts = Chars.of(c);
        if ((facts & Chars.LETTER) == 0) {
            return ",&/、，،+".indexOf(c) >= 0 ? 1 : 0;
        }
        boolean wordStart = (facts & Chars.UPPER) == 0 && at > 0 && Character.isWhitespace(line.charAt(at - 1));
        if (!wordStart) {
            return 0;
        }
        int to = at;
        while (to < end && Words.spells(line.charAt(to))) {
            to++;
        }
        boolean joins = Lexicon.get().joinsNames(line.substring(at, to).toLowerCase(Locale.ROOT)) && to < end;
        return joins ? to - at : 0;
    }
}
