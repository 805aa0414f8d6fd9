package org.backfile.read;

import java.util.List;
import java.util.Set;
import org.backfile.text.Fold;
import org.backfile.text.Words;

/**
 * What is measured of one block by itself, whatever stands around it.
 *
 * @param folded        the text as it is compared, see {@link Fold}
 * @param length        UTF-16 units, a character of a script without spaces counting as three: it says about as much
 * @param words         how many, see {@link Words}
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
        int[] contentWords, int iconWords, Set<Phrase> whole,
        Set<Phrase> opens, Set<Phrase> holds) {

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
        return upperCase > 1 && folded.chars().filter(Character::isLowerCase).count() <= upperCase;
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
        private static final String COMMAS = ",;，、；،";
        private static final String QUOTES = "\"“”„«»「」『』";
        private static final String SIGNS = "/|@_=>#";
        private static final String BULLETS = "•▪●◦‣·*–-";

        private final String text;
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
        }

        Features features() {
            characters();
            List<String> words = Words.of(text);
            String folded = Fold.of(text);
            Tokens tokens = Tokens.of(words);
            return new Features(folded, length, words.size(), letters, digits, upperCase, capitalised, commas, quotes, signs, joints, sentenceEnds,
                    endsSentence(), opensQuote(), listMark(), tokens.stopWordMasks(), tokens.contentWords(), tokens.iconWords(),
                    lexicon.wholeLine(bare(folded)), lexicon.opens(folded), lexicon.within(words));
        }

        private void characters() {
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                length += Words.unspaced(c) ? 3 : 1;
                if (Character.isLetter(c)) {
                    letters++;
                    if (Character.isUpperCase(c)) {
                        upperCase++;
                        joints += Character.isLowerCase(before) ? 1 : 0;
                    } else if (Character.isUpperCase(before) && (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)))) {
                        capitalised++;
                    }
                } else if (Character.isDigit(c)) {
                    digits++;
                } else if (ENDS.indexOf(c) >= 0 && endsWord(i, before)) {
                    sentenceEnds++;
                } else {
                    mark(c);
                }
                before = c;
            }
        }

        private void mark(char c) {
            if (COMMAS.indexOf(c) >= 0) {
                commas++;
            } else if (QUOTES.indexOf(c) >= 0) {
                quotes++;
            } else if (SIGNS.indexOf(c) >= 0) {
                signs++;
            }
        }

        private boolean endsWord(int at, char before) {
            return ENDS.indexOf(before) < 0 && (at + 1 == text.length() || ENDS.indexOf(text.charAt(at)) > 3
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
        private static String bare(String folded) {
            int end = folded.length();
            while (end > 0 && " :.…\"›→▼▾+-|!".indexOf(folded.charAt(end - 1)) >= 0) {
                end--;
            }
            return folded.substring(0, end);
        }
    }
}
