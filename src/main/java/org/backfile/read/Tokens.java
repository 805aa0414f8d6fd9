package org.backfile.read;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a block, sorted by what the lexicon knows of them.
 *
 * @param stopWordMasks for each function word the languages it belongs to
 * @param contentWords  hashes of the others, in order
 * @param iconWords     how many stand in icon titles
 */
record Tokens(long[] stopWordMasks, int[] contentWords, int iconWords) {

    /** Of lower-case words. */
    static Tokens of(List<String> words) {
        Lexicon lexicon = Lexicon.get();
        long[] masks = new long[words.size()];
        int[] content = new int[words.size()];
        int stops = 0;
        int icons = 0;
        for (int i = 0; i < content.length; i++) {
            String word = words.get(i);
            long mask = lexicon.stopWordOf(word);
            if (mask != 0) {
                masks[stops++] = mask;
            } else {
                content[i - stops] = word.hashCode();
            }
            icons += lexicon.icon(word) ? 1 : 0;
        }
        return new Tokens(Arrays.copyOf(masks, stops), Arrays.copyOf(content, content.length - stops), icons);
    }
}
