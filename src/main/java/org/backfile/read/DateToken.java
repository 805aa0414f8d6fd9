package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Fold;

/**
 * A piece of a line that may say a date.
 *
 * @param kind   what it is
 * @param text   digits in ASCII; words in lower case without dots; a sign as it is
 * @param start  UTF-16 offset in the line
 * @param end    the offset after it
 * @param spaced whether white space stands before it
 */
record DateToken(Kind kind, String text, int start, int end, boolean spaced) {

    enum Kind { NUMBER, WORD, SIGN }

    /** Its value; -1 where it is no number or too long for one. */
    int number() {
        return kind == Kind.NUMBER && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The tokens of a line, in order; white space is none, but said of the token after it. */
    static List<DateToken> of(String line) {
        List<DateToken> tokens = new ArrayList<>();
        boolean spaced = false;
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                spaced = true;
                i = end;
                continue;
            }
            Kind kind = Character.isDigit(c) ? Kind.NUMBER : wordy(c) ? Kind.WORD : Kind.SIGN;
            while (kind != Kind.SIGN && end < line.length() && (kind == Kind.NUMBER
                    ? Character.isDigit(line.charAt(end)) && !yearGlued(line, i, end) : continues(line, end) && !glued(line, i, end))) {
                end++;
            }
            tokens.add(new DateToken(kind, plain(kind, line.substring(i, end)), i, end, spaced));
            spaced = false;
            i = end;
        }
        return tokens;
    }

    /** Whether a line says a day of a month, or a time: "7 January 17:00". */
    static boolean moment(String line) {
        List<DateToken> tokens = of(line);
        for (int i = 0; i < tokens.size(); i++) {
            boolean beside = number(tokens, i - 1) || number(tokens, i + 1) || i > 1 && tokens.get(i - 1).isSign('.') && number(tokens, i - 2);
            if (beside && tokens.get(i).isWord() && Lexicon.get().calendar().month(tokens.get(i).text(), "") > 0) {
                return true;
            }
        }
        return ClockTime.find(tokens, 0, tokens.size()).isPresent();
    }

    private static boolean number(List<DateToken> tokens, int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).number() >= 0;
    }

    /** "20235:00" is a year and the hour after it: elements that a dump put together. */
    private static boolean yearGlued(String line, int start, int at) {
        return at == start + 4 && (line.startsWith("20", start) || line.startsWith("19", start))
                && (line.startsWith(":", at + 1) || line.startsWith(":", at + 2));
    }

    /** "ThornquistDec", "ESPNDec": a capital that begins another word. */
    private static boolean glued(String line, int start, int at) {
        boolean opens = Character.isUpperCase(line.charAt(at)) && at + 1 < line.length() && Character.isLowerCase(line.charAt(at + 1));
        char before = line.charAt(at - 1);
        return opens && (Character.isLowerCase(before) || Character.isUpperCase(before) && at > start + 1);
    }

    private static boolean wordy(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** A dot inside or after an abbreviation of single letters belongs to the word: "p.m.", "U.T.C." */
    private static boolean continues(String line, int at) {
        char c = line.charAt(at);
        boolean dotted = c == '.' && at + 1 < line.length() && wordy(line.charAt(at + 1));
        boolean apostrophe = (c == '\'' || c == '\u2019') && at + 1 < line.length() && wordy(line.charAt(at + 1));
        return wordy(c) || dotted || apostrophe;
    }

    private static String plain(Kind kind, String text) {
        return switch (kind) {
            case NUMBER -> ascii(text);
            case WORD -> Fold.lowerCase(text.replace(".", "").replace('\u2019', '\''));
            case SIGN -> text;
        };
    }

    private static String ascii(String digits) {
        char[] out = digits.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = (char) ('0' + Character.digit(out[i], 10));
        }
        return new String(out);
    }
}
