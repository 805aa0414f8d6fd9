package org.backfile.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.article.Role;
import org.backfile.text.Words;

/**
 * Finds the headline among the lines before the text: it stands near it, often alone between blanks, often twice (the
 * picture's alternative text, the page's title), shares words with the first paragraphs, and is no sentence.
 *
 * <p>cuts {@code Harbour bridge opens after eleven years} where it stands a second time; keeps it the first time, and
 * {@code Harbour bridge opens late} always.
 */
final class HeadlineRule implements Rule {

    /** How far before the text it is looked for, in blocks. */
    private static final int FARTHEST = 60;

    /** A repeated headline further from the text than this is the page's title in the menu. */
    private static final int NEAR = 14;

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        Set<String> opening = wordsOfOpening(draft);
        int best = -1;
        double bestScore = 0;
        int last = Math.min(draft.bodyTo() - 2, draft.bodyFrom() + 2); // a headline leaves some text below it
        for (int i = Math.max(0, draft.bodyFrom() - FARTHEST); i <= last; i++) {
            double score = candidate(draft, i) ? score(draft, i, opening) : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0) {
            place(draft, first(draft, best));
        }
    }

    private static void place(Draft draft, int headline) {
        draft.headline(headline);
        draft.set(headline, Role.HEADLINE, "headline", "stands before the text" + (draft.count(headline) > 1
                ? ", " + draft.count(headline) + " times on the page" : ""));
        if (headline >= draft.bodyFrom()) {
            draft.body(headline + 1, draft.bodyTo());
        }
        for (int i = 0; i < draft.size(); i++) {
            if (i != headline && draft.features(i).folded().equals(draft.features(headline).folded())) {
                draft.set(i, Role.REPEAT, "repeated-headline");
            }
        }
    }

    private static boolean candidate(Draft draft, int i) {
        Features f = draft.features(i);
        boolean inText = i >= draft.bodyFrom();
        boolean known = f.is(Phrase.MENU) || f.is(Phrase.SECTION) || f.is(Phrase.PUBLISHED) || f.is(Phrase.UPDATED);
        return draft.open(i) && !known && draft.date(i).isEmpty() && f.letters() * 2 > f.folded().length() - f.digits()
                && f.length() >= 10 && f.length() <= 420
                && (!inText || !draft.prose(i) || draft.count(i) > 1 || !f.endsSentence() && f.length() < 300);
    }

    private static double score(Draft draft, int i, Set<String> opening) {
        Features f = draft.features(i);
        Block block = draft.block(i);
        int distance = Math.abs(draft.bodyFrom() - i);
        double score = f.length() < 20 ? 0.3 : f.length() <= 140 ? 1.0 : 0.4;
        score += f.endsSentence() && !f.folded().endsWith("?") && !f.folded().endsWith("!") ? -1.0 : 0.5;
        score -= f.sentenceEnds() > 1 && f.endsSentence() ? 1 : 0;
        score += (block.blankBefore() ? 0.5 : 0) + (block.blankAfter() ? 0.5 : 0);
        score += draft.count(i) > 1 && draft.count(i) <= 5 ? 1.8 : draft.count(i) > 5 ? -1 : 0;
        score += 2.2 * overlap(draft, i, opening);
        score -= 0.12 * Math.min(distance, 25);
        score += headed(draft, i) ? 0.8 : 0;
        score -= f.opens(Phrase.BYLINE) || f.opens(Phrase.CREDIT) || f.opens(Phrase.PROMO) ? 2 : 0;
        score -= f.listMark() > 0 ? 1 : 0;
        score -= f.words() < 3 && f.length() < 30 ? 0.8 : 0;
        score -= draft.bodyFrom() <= i && !block.blankAfter() && draft.count(i) == 1 ? 0.6 : 0;
        return score;
    }

    /** Whether a date or a byline stands close by. */
    private static boolean headed(Draft draft, int i) {
        for (int near = Math.max(0, i - 2); near < Math.min(draft.size(), i + 5); near++) {
            if (near != i && (draft.date(near).isPresent() || draft.features(near).opens(Phrase.BYLINE))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> wordsOfOpening(Draft draft) {
        Set<String> words = new HashSet<>();
        int read = 0;
        for (int i = draft.bodyFrom(); i < draft.bodyTo() && read < 4; i++) {
            if (draft.open(i) && draft.prose(i) && draft.count(i) == 1) {
                words.addAll(Words.of(draft.block(i).text()));
                read++;
            }
        }
        return words;
    }

    /** The share of a line's content words that stand in the text's opening; for a block of the opening none. */
    private static double overlap(Draft draft, int i, Set<String> opening) {
        List<String> words = Words.of(draft.block(i).text());
        boolean itself = i >= draft.bodyFrom() && draft.count(i) == 1;
        int content = 0;
        int shared = 0;
        for (String word : words) {
            if (Lexicon.get().stopWordOf(word) == 0) {
                content++;
                shared += opening.contains(word) ? 1 : 0;
            }
        }
        return content < 2 || itself ? 0 : Math.min(1, (double) shared / content);
    }

    /** The first of several occurrences that is not up in the menu. */
    private static int first(Draft draft, int best) {
        String folded = draft.features(best).folded();
        for (int i = Math.max(0, Math.min(best, draft.bodyFrom()) - NEAR); i < best; i++) {
            if (draft.open(i) && draft.features(i).folded().equals(folded)) {
                return i;
            }
        }
        return best;
    }
}
