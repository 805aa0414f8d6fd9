package org.backfile.read;

import java.util.Arrays;
import org.backfile.text.Words;

/**
 * The words of a block, sorted by what the lexicon knows of them.
 *
 * @param count         how many words there are
 * @param stopWordMasks for each function word the languages it belongs to
 * @param contentWords  hashes of the others, in order
 * @param iconWords     how many stand in icon titles
 * @param phrases       the kinds of phrase of two words and more that stand among them
 */
record Tokens(int count, long[] stopWordMasks, int[] contentWords, int iconWords, Phrases phrases) {

    /** Those of a text that is given as its UTF-16 units; they are the caller's no more. */
    static Tokens of(char[] text) {
        Words words = Words.in(text);
        Lexicon lexicon = Lexicon.get();
        Word[] known = new Word[words.count()];
        long[] masks = new long[known.length];
        int[] content = new int[known.length];
        int stops = 0;
        int icons = 0;
        for (int i = 0; i < known.length; i++) {
            Word word = lexicon.word(words, i);
            known[i] = word;
            icons += word.icon() ? 1 : 0;
            if (word.languages() != 0) {
                masks[stops++] = word.languages();
            } else {
                content[i - stops] = words.hash(i);
            }
        }
        return new Tokens(known.length, Arrays.copyOf(masks, stops), Arrays.copyOf(content, known.length - stops), icons,
                within(known));
    }

    /** The kinds of phrase that stand anywhere among the words. */
    private static Phrases within(Word[] words) {
        Phrases kinds = Phrases.NONE;
        for (int i = 0; i + 1 < words.length; i++) {
            for (Word.Sequence sequence : words[i].sequences()) {
                if (!kinds.contains(sequence.phrase()) && sequence.at(words, i)) {
                    kinds = kinds.and(sequence.phrase());
                }
            }
        }
        return kinds;
    }
}
