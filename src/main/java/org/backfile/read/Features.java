package org.backfile.read;

import org.backfile.text.Chars;

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
        return new TextMeasure().of(text);
    }
}
