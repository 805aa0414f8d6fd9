package org.backfile.read;

import java.util.List;

/** How much of a block's words other blocks have too: a teaser speaks of other things than the text. Belongs to one call. */
final class Likeness {

    /** How many blocks of the text are its opening. */
    private static final int OPENING = 4;

    /** Only the first words of two blocks are compared. */
    private static final int LONGEST = 40;

    /** What the first stage holds for text, in asking which words are the text's. */
    private static final float LIKELY = 0.6f;

    private final Draft draft;
    private final int[][] words;
    private final int vocabulary;
    private final int[] pairs;

    Likeness(Draft draft) {
        this.draft = draft;
        int most = 0;
        for (int i = 0; i < draft.size(); i++) {
            most += draft.features(i).contentWords().length;
        }
        Numbering numbering = new Numbering(most);
        this.words = new int[draft.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = numbered(draft.features(i).contentWords(), numbering);
        }
        this.vocabulary = numbering.count();
        this.pairs = new int[vocabulary];
    }

    /** Content words as numbers, so that counting them needs arrays only. */
    private static int[] numbered(int[] hashes, Numbering numbering) {
        int[] numbers = new int[hashes.length];
        for (int k = 0; k < hashes.length; k++) {
            numbers[k] = numbering.of(hashes[k]);
        }
        return numbers;
    }

    /** Writes four columns of each row: likeness to the stretch with the most prose, to its opening, to the blocks around. */
    void put(float[] rows, int width, int column) {
        int from = draft.bodyFrom();
        int to = draft.bodyTo();
        int end = Math.min(to, from + OPENING);
        int[] run = blocksWith(from, to);
        int[] opening = blocksWith(from, end);
        double before = 0;
        for (int i = 0; i < words.length; i++) {
            double after = i + 1 < words.length ? pair(i, i + 1) : 0;
            int at = i * width + column;
            rows[at] = (float) share(i, run, i >= from && i < to);
            rows[at + 1] = (float) share(i, opening, i >= from && i < end);
            rows[at + 2] = (float) before;
            rows[at + 3] = (float) after;
            before = after;
        }
    }

    /** Writes four columns: how much of a block's words other likely text has, how much of them the rest of the page has. */
    void putSpeech(float[] likelihoods, float[] rows, int width, int column) {
        int[] text = new int[vocabulary];
        int[] rest = new int[vocabulary];
        for (int i = 0; i < words.length; i++) {
            int[] counts = likelihoods[i] > LIKELY ? text : rest;
            for (int word : words[i]) {
                counts[word]++;
            }
        }
        for (int i = 0; i < words.length; i++) {
            double shared = share(i, text, likelihoods[i] > LIKELY);
            int at = i * width + column;
            rows[at] = (float) shared;
            rows[at + 1] = (float) share(i, rest, likelihoods[i] <= LIKELY);
            rows[at + 2] = (float) (shared * words[i].length);
            rows[at + 3] = words[i].length;
        }
    }

    /** Writes two columns: likeness to the opening of the text that was found; -1 for what stands far below it. */
    void putOpening(float[] rows, int width, int column) {
        int from = draft.bodyFrom();
        int end = Math.min(draft.bodyTo(), from + OPENING);
        int[] opening = blocksWith(from, end);
        for (int i = 0; i < words.length; i++) {
            boolean near = i <= from + 2 * OPENING;
            double shared = near ? share(i, opening, i >= from && i < end) : -1;
            rows[i * width + column] = (float) shared;
            rows[i * width + column + 1] = (float) (near ? shared * words[i].length : -1);
        }
    }

    /** Tells those that may be the headline how many of their words the text has. */
    void putHeadlines(List<Integer> candidates, HeadVectors head) {
        head.headlines(candidates, words, blocksWith(draft.bodyFrom(), draft.bodyTo()));
    }

    /** For each word the number of blocks that have it, of a stretch. */
    private int[] blocksWith(int from, int to) {
        int[] blocks = new int[vocabulary];
        int[] last = new int[vocabulary];
        for (int i = from; i < to; i++) {
            for (int word : words[i]) {
                blocks[word] += last[word] == i + 1 ? 0 : 1;
                last[word] = i + 1;
            }
        }
        return blocks;
    }

    /** The share of a block's words that are counted; where it is among the counted itself, more than once. -1 for none. */
    private double share(int i, int[] counts, boolean own) {
        int least = own ? 2 : 1;
        int known = 0;
        for (int word : words[i]) {
            known += counts[word] >= least ? 1 : 0;
        }
        return words[i].length == 0 ? -1 : (double) known / words[i].length;
    }

    /** How many pairs of equal words two blocks' first words make. */
    int pair(int a, int b) {
        int[] first = words[a];
        int length = Math.min(LONGEST, first.length);
        for (int k = 0; k < length; k++) {
            pairs[first[k]]++;
        }
        int shared = 0;
        for (int k = 0; k < Math.min(LONGEST, words[b].length); k++) {
            shared += pairs[words[b][k]];
        }
        for (int k = 0; k < length; k++) {
            pairs[first[k]] = 0;
        }
        return shared;
    }
}
