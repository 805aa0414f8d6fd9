package org.backfile.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * The columns that only the candidates for headline and byline of a text dump have: what the rest of the page makes of their
 * words. A headline stands again at the end of a breadcrumb and shares its words with the text; an author's name stands again in
 * the box below the text, that of a person in the news stands in the text. Belongs to one call.
 */
final class HeadVectors {

    private static final int HEADLINE = 10;
    private static final int BYLINE = 14;

    /** How many there are. */
    static final int WIDTH = HEADLINE + BYLINE;

    /** A shorter text stands in others by chance. */
    private static final int LEAST = 6;
    private static final int MOST = 5;
    private static final int LONGEST = 320;
    private static final int BEFORE_TEXT = 30;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private final Draft draft;
    private final float[] rows;
    private final int stride;
    private final int from;

    /**
     * @param rows   the page's rows, one after the other
     * @param stride their length
     * @param from   where these columns begin in each
     */
    HeadVectors(Draft draft, float[] rows, int stride, int from) {
        this.draft = draft;
        this.rows = rows;
        this.stride = stride;
        this.from = from;
    }

    /**
     * Fills the columns of those that may be the headline.
     *
     * @param words      each block's words as numbers
     * @param inText     for each word the number of blocks of the text that have it
     */
    void headlines(List<Integer> candidates, int[][] words, int[] inText) {
        for (int i : candidates) {
            int known = 0;
            for (int word : words[i]) {
                known += inText[word] > (draft.isText(i) ? 1 : 0) ? 1 : 0;
            }
            int at = i * stride + from;
            rows[at] = known;
            rows[at + 1] = words[i].length == 0 ? -1 : (float) known / words[i].length;
            rows[at + 8] = words[i].length;
            contained(i, at + 2);
        }
        for (int i : candidates) {
            rank(candidates, i);
        }
    }

    /** How many lines end and begin with this one, and how much of it is the longest line that ends and begins it. */
    private void contained(int i, int at) {
        String own = draft.features(i).folded();
        int ended = 0;
        int begun = 0;
        int tail = 0;
        int head = 0;
        for (int k = 0; k < draft.size(); k++) {
            String other = draft.features(k).folded();
            if (other.length() > own.length() && other.length() <= LONGEST && own.length() >= LEAST) {
                ended += other.endsWith(own) ? 1 : 0;
                begun += other.startsWith(own) ? 1 : 0;
            } else if (other.length() < own.length() && other.length() >= LEAST) {
                tail = own.endsWith(other) ? Math.max(tail, other.length()) : tail;
                head = own.startsWith(other) ? Math.max(head, other.length()) : head;
            }
        }
        rows[at] = Math.min(MOST, ended);
        rows[at + 1] = Math.min(MOST, begun);
        rows[at + 2] = (float) tail / own.length();
        rows[at + 3] = (float) head / own.length();
    }

    /** How many candidates stand between this one and the text, and how many of all share more words with it. */
    private void rank(List<Integer> candidates, int i) {
        int between = 0;
        int better = 0;
        for (int k : candidates) {
            between += k > i && k < draft.bodyFrom() ? 1 : 0;
            better += rows[k * stride + from] > rows[i * stride + from] ? 1 : 0;
        }
        rows[i * stride + from + 6] = between;
        rows[i * stride + from + 7] = better;
        rows[i * stride + from + 9] = candidates.size();
    }

    /** Fills the columns of those that may be a byline. */
    void bylines(List<Integer> candidates) {
        for (int i : candidates) {
            List<Span> names = draft.byline(i).names();
            Arrays.fill(rows, i * stride + from + HEADLINE, i * stride + from + WIDTH, 0);
            if (!names.isEmpty()) {
                names(i, names, i * stride + from + HEADLINE);
            }
        }
    }

    private void names(int i, List<Span> names, int at) {
        String line = draft.block(i).text();
        Span first = names.get(0);
        int letters = names.stream().mapToInt(Span::length).sum();
        rows[at] = names.size();
        rows[at + 1] = first.length();
        rows[at + 2] = line.length() - letters;
        rows[at + 3] = first.start();
        shape(first.of(line), at + 4);
        places(i, first.of(line), at + 8);
    }

    /** Of a name: its words, those with a capital and small letters, those that have a meaning, the longest. */
    private void shape(String name, int at) {
        String[] words = SPACES.split(name);
        for (String word : words) {
            boolean capital = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
            String plain = Fold.of(word);
            Word known = Lexicon.get().word(plain);
            boolean means = known.languages() != 0 || known.is(Word.Use.ICON) || !Lexicon.get().wholeLine(plain).equals(Phrases.NONE);
            rows[at]++;
            rows[at + 1] += capital ? 1 : 0;
            rows[at + 2] += means ? 1 : 0;
            rows[at + 3] = Math.max(rows[at + 3], word.length());
        }
    }

    /** Where else the name stands: before the text, in it, after it; its last word in the text; as a line; as opening of a line. */
    private void places(int i, String name, int at) {
        String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);
        for (int k = Math.max(0, draft.bodyFrom() - BEFORE_TEXT); k < draft.size(); k++) {
            String other = draft.block(k).text();
            boolean text = draft.isText(k);
            if (k != i && other.contains(name)) {
                int place = text ? 1 : k < draft.bodyFrom() ? 0 : 2;
                rows[at + place] = Math.min(MOST, rows[at + place] + 1);
                rows[at + 4] += other.length() == name.length() ? 1 : 0;
                rows[at + 5] += !text && other.length() > name.length() && other.startsWith(name) ? 1 : 0;
            }
            rows[at + 3] += k != i && text && last.length() > 2 && other.contains(last) ? 1 : 0;
        }
    }
}
