package org.backfile.read;

import org.backfile.text.Chars;
import org.backfile.text.Fold;

/**
 * What is measured of one block by itself, whatever stands around it.
 *
 * @param folded        the text as it is compared, see {@link Fold}
 * @param length        UTF-16 units, a character of a script without spaces counting as three: it says about as much
 * @param words         how many, see {@link org.backfile.text.Words}
 * @param letters       code points
 * @param digits        code points
 * @param upperCase     code points
 * @param capitalised   words that begin with a capital and go on with a small letter
 * @param commas        and semicolons, of any script
 * @param quotes        quotation marks of any form, apostrophes aside
 * @param signs         slashes, bars, at signs, underscores, equals signs: marks of addresses and labels
 * @param joints        places inside a word where a capital follows a small letter: "FacebookTwitter" has one
 * @param sentenceEnds  full stops, question and exclamation marks (of any script) that end a word
 * @param endsSentence  whether the last character, closing quotes and brackets aside, ends a sentence
 * @param opensQuote    whether the first character is an opening quotation mark
 * @param listMark      how many UTF-16 units of bullet and space open it: 2 for "• one", 0 for no list item
 * @param stopWordMasks for each function word of any language the languages it belongs to, see {@link Lexicon}
 * @param contentWords  hashes of the other words, in order
 * @param iconWords     words that stand in icon titles
 * @param whole         the kinds of phrase that the block is as a whole
 * @param opens         the kinds of phrase that open it
 * @param holds         the kinds of phrase of two words and more that stand anywhere in it
 */
record Features(String folded, int length, int words, int letters, int digits, int upperCase, int capitalised,
        int commas, int quotes, int signs, int joints, int sentenceEnds,
        boolean endsSentence, boolean opensQuote, int listMark, long[] stopWordMasks,
        int[] contentWords, int iconWords, Phrases whole, Phrases opens, Phrases holds) {

    /** Function words of this language; of any language for -1. */
    int stopWords(int language) {
        if (language < 0) {
            return stopWordMasks.length;
        }
        int count = 0;
        for (long mask : stopWordMasks) {
            count += (int) (mask >> language & 1);
        }
        return count;
    }

    /** Whether the letters that have case are all capitals, and there are some. */
    boolean allCapitals() {
        return upperCase > 1 && !hasMoreSmallLetters(upperCase);
    }

    /** The folded text has the capitals as small letters too; that of prose has soon more. */
    private boolean hasMoreSmallLetters(int most) {
        int small = 0;
        for (int i = 0; i < folded.length() && small <= most; i++) {
            small += (Chars.of(folded.charAt(i)) & Chars.LOWER) != 0 ? 1 : 0;
        }
        return small > most;
    }

    boolean is(Phrase phrase) {
        return whole.contains(phrase);
    }

    boolean opens(Phrase phrase) {
        return opens.contains(phrase);
    }

    boolean holds(Phrase phrase) {
        return holds.contains(phrase);
    }

    static Features of(String text) {
        return new Measure(text).features();
    }

    /** One pass over the characters, one over the words. */
    private static final class Measure {
        private static final String ENDS = ".!?…。！？।॥؟۔";
        private static final String CLOSING = "\"'”’»)]›」』“";
        private static final String BULLETS = "•▪●◦‣·*–-";

        private final String text;
        private final char[] chars;
        private final Lexicon lexicon = Lexicon.get();
        private int length;
        private int letters;
        private int digits;
        private int upperCase;
        private int capitalised;
        private int commas;
        private int quotes;
        private int signs;
        private int joints;
        private int sentenceEnds;

        Measure(String text) {
            this.text = text;
            this.chars = text.toCharArray();
        }

        Features features() {
            characters();
            String folded = Fold.of(text);
            Tokens tokens = Tokens.of(chars);
            return new Features(folded, length, tokens.count(), letters, digits, upperCase, capitalised, commas, quotes, signs, joints,
                    sentenceEnds, endsSentence(), opensQuote(), listMark(), tokens.stopWordMasks(), tokens.contentWords(),
                    tokens.iconWords(), whole(folded), lexicon.opens(folded), tokens.phrases());
        }

        private void characters() {
            int before = Chars.of(' ');
            length = chars.length;
            for (int i = 0; i < chars.length; i++) {
                char c = chars[i];
                int facts = Chars.of(c);
                length += (facts & Chars.UNSPACED) != 0 ? 2 : 0;
                if ((facts & Chars.LETTER) != 0) {
                    letters++;
                    if (((facts | before) & Chars.UPPER) != 0) {
                        capital(i, facts, before);
                    }
                } else if ((facts & Chars.DIGIT) != 0) {
                    digits++;
                } else if (c != ' ') {
                    mark(c, i);
                }
                before = facts;
            }
        }

        /** A capital, or the letter after one. */
        private void capital(int at, int facts, int before) {
            if ((facts & Chars.UPPER) != 0) {
                upperCase++;
                joints += (before & Chars.LOWER) != 0 ? 1 : 0;
            } else if (at < 2 || (Chars.of(chars[at - 2]) & (Chars.LETTER | Chars.DIGIT)) == 0) {
                capitalised++;
            }
        }

        private void mark(char c, int at) {
            switch (c) {
                case '.', '!', '?', '…' -> sentenceEnds += endsWord(at, false) ? 1 : 0;
                case '。', '！', '？', '।', '॥', '؟', '۔' -> sentenceEnds += endsWord(at, true) ? 1 : 0;
                case ',', ';', '，', '、', '；', '،' -> commas++;
                case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> quotes++;
                case '/', '|', '@', '_', '=', '>', '#' -> signs++;
                default -> { }
            }
        }

        /** @param always whether no blank is needed after it, as in scripts without spaces */
        private boolean endsWord(int at, boolean always) {
            boolean first = at == 0 || ENDS.indexOf(text.charAt(at - 1)) < 0;
            return first && (always || at + 1 == text.length()
                    || Fold.blank(text.charAt(at + 1)) || CLOSING.indexOf(text.charAt(at + 1)) >= 0);
        }

        private boolean endsSentence() {
            int last = text.length() - 1;
            while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || Fold.blank(text.charAt(last)))) {
                last--;
            }
            return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
        }

        private boolean opensQuote() {
            return !text.isEmpty() && "\"“„«‹「『‘".indexOf(text.charAt(0)) >= 0;
        }

        private int listMark() {
            boolean marked = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && Fold.blank(text.charAt(1));
            return marked ? 2 : 0;
        }

        /** Without the marks that a button's or box's text ends in: "Read more:", "Share »", "Advertisement". */
        private Phrases whole(String folded) {
            int end = folded.length();
            while (end > 0 && " :.…\"›→▼▾+-|!".indexOf(folded.charAt(end - 1)) >= 0) {
                end--;
            }
            return end > lexicon.longestPhrase() ? Phrases.NONE : lexicon.wholeLine(folded.substring(0, end));
        }
    }
}
