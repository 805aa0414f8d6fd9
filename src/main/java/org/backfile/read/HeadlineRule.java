package org.backfile.read;

import org.backfile.article.Field;
import org.backfile.article.Role;

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

    /** Below this the likeliest line is no headline. */
    private static final double LEAST = 0.05;

    private final Model model;

    HeadlineRule(Model model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        int best = -1;
        double bestScore = LEAST;
        double rival = 0;
        for (int i = first(draft); i <= last(draft); i++) {
            double score = candidate(draft, i) ? likelihood(draft, i) : 0;
            if (score > bestScore) {
                rival = best >= 0 && !alike(draft, i, best) ? bestScore : rival;
                best = i;
                bestScore = score;
            } else if (score > rival && best >= 0 && !alike(draft, i, best)) {
                rival = score;
            }
        }
        if (best >= 0) {
            draft.contest(Field.HEADLINE, new Contest(bestScore, rival, best));
            place(draft, first(draft, best), bestScore);
            draft.vectors().headline(draft.headline());
        }
    }

    private static boolean alike(Draft draft, int i, int other) {
        return draft.features(i).folded().equals(draft.features(other).folded());
    }

    private double likelihood(Draft draft, int i) {
        return model.forest(Model.Question.HEADLINE).likelihood(draft.vectors().rows(), draft.vectors().at(i));
    }

    /** The first block that may be the headline. */
    static int first(Draft draft) {
        return Math.max(0, draft.bodyFrom() - FARTHEST);
    }

    /** The last block that may be the headline: it leaves some text below it. */
    static int last(Draft draft) {
        return Math.min(draft.bodyTo() - 2, draft.bodyFrom() + 2);
    }

    private static void place(Draft draft, int headline, double likelihood) {
        draft.headline(headline);
        draft.set(headline, Role.HEADLINE, "headline", "stands before the text, "
                + TextModelRule.evidence("headline", likelihood) + (draft.count(headline) > 1
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

    /** Whether a block may be the headline by its form. */
    static boolean candidate(Draft draft, int i) {
        Features f = draft.features(i);
        boolean inText = i >= draft.bodyFrom();
        boolean known = f.is(Phrase.MENU) || f.is(Phrase.SECTION) || f.is(Phrase.PUBLISHED) || f.is(Phrase.UPDATED);
        return draft.open(i) && !known && draft.date(i).isEmpty() && f.letters() * 2 > f.folded().length() - f.digits()
                && f.length() >= 10 && f.length() <= 420
                && (!inText || !draft.prose(i) || draft.count(i) > 1 || !f.endsSentence() && f.length() < 300);
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
