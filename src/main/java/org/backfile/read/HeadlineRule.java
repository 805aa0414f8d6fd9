package org.backfile.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Where its record says the title of a text, another line is the headline only if it is as likely as this. */
    private static final double LEAST_BESIDE = 0.5;
    private static final double STATED = 10;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_MARKUP = 10;

    /** In a dump the boxes above a headline may be taken for the text's beginning. */
    private static final int INTO_TEXT = 30;
    private static final int INTO_TEXT_WITH_MARKUP = 2;

    /** A line so far inside the text is its headline only where much speaks for it: what stands above it is lost. */
    static final int DEEP = 2;
    private static final double LEAST_DEEP = 0.3;

    /** So many letters beside a date make a title: "The week in pictures, 4 July 2012". */
    private static final int TITLE_LETTERS = 12;

    /** A first paragraph that is longer is no title: where there is none, none is invented. */
    private static final int LONGEST_FIRST = 100;

    /** So near above a first paragraph a line of so many words is the headline, and the paragraph is the standfirst. */
    private static final int RIGHT_ABOVE = 3;
    private static final int TITLE_WORDS = 4;

    /** A line that ends the one above or below it, as a headline ends its breadcrumb, counts for more. */
    private static final double OF_BREADCRUMB = 5;
    private static final int LONGEST_BREADCRUMB = 150;

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
        List<Integer> candidates = candidates(draft);
        draft.vectors().headlines(candidates);
        Set<String> stated = marked(draft) ? Set.of() : draft.claims().foldedTitles();
        for (int i : candidates) {
            double score = stated.isEmpty() ? score(draft, i) : stated(draft, i, stated);
            if (score > bestScore) {
                rival = best >= 0 && !alike(draft, i, best) ? bestScore : rival;
                best = i;
                bestScore = score;
            } else if (score > rival && best >= 0 && !alike(draft, i, best)) {
                rival = score;
            }
        }
        if (best >= 0) {
            draft.contest(Field.HEADLINE, new Contest(Math.min(1, bestScore), Math.min(1, rival), best));
            place(draft, first(draft, best), likelihood(draft, best));
            draft.vectors().headline(draft.headline());
        }
    }

    private static boolean alike(Draft draft, int i, int other) {
        return draft.features(i).folded().equals(draft.features(other).folded());
    }

    private double score(Draft draft, int i) {
        double likelihood = likelihood(draft, i);
        boolean deep = i > draft.bodyFrom() + DEEP && likelihood < LEAST_DEEP;
        boolean breadcrumb = draft.document().markup().isEmpty() && (ends(draft, i, i - 1) || ends(draft, i, i + 1));
        return deep ? 0 : breadcrumb ? likelihood * OF_BREADCRUMB : likelihood;
    }

    /** Of a text whose record has a title: the line with it is the headline, and another one only where that is likely by itself. */
    private double stated(Draft draft, int i, Set<String> titles) {
        double score = score(draft, i);
        return titles.contains(draft.features(i).folded()) ? STATED + score : score > LEAST_BESIDE ? score : 0;
    }

    private static boolean ends(Draft draft, int i, int breadcrumb) {
        if (breadcrumb < 0 || breadcrumb >= draft.size()) {
            return false;
        }
        String own = draft.features(i).folded();
        String other = draft.features(breadcrumb).folded();
        return own.length() >= TITLE_LETTERS && other.length() > own.length() && other.length() <= own.length() + LONGEST_BREADCRUMB
                && other.endsWith(own);
    }

    private double likelihood(Draft draft, int i) {
        return model.forest(Model.Question.HEADLINE).likelihood(draft.vectors().rows(), draft.vectors().at(i));
    }

    /** The blocks that may be the headline. */
    static List<Integer> candidates(Draft draft) {
        return IntStream.rangeClosed(first(draft), last(draft)).filter(i -> candidate(draft, i)).boxed().toList();
    }

    /** The first block that may be the headline. */
    static int first(Draft draft) {
        return Math.max(0, draft.bodyFrom() - FARTHEST);
    }

    /** The last block that may be the headline: it leaves some text below it. */
    static int last(Draft draft) {
        return Math.min(draft.bodyTo() - 2, draft.bodyFrom() + (marked(draft) ? INTO_TEXT_WITH_MARKUP : INTO_TEXT));
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
    private static boolean candidate(Draft draft, int i) {
        Features f = draft.features(i);
        boolean known = f.is(Phrase.MENU) || f.is(Phrase.SECTION) || f.is(Phrase.PUBLISHED) || f.is(Phrase.UPDATED);
        return draft.open(i) && !known && !dated(draft, i) && f.letters() * 2 > f.folded().length() - f.digits()
                && f.length() >= (marked(draft) ? SHORTEST_WITH_MARKUP : SHORTEST) && f.length() <= 420
                && (i < draft.bodyFrom() || titleInText(draft, i));
    }

    private static boolean dated(Draft draft, int i) {
        return draft.date(i).filter(date -> marked(draft) || date.rest() < TITLE_LETTERS || date.labelled()).isPresent();
    }

    /** Of what was taken for text no paragraph, unless it comes twice, or is the first and short and has no title above it. */
    private static boolean titleInText(Draft draft, int i) {
        Features f = draft.features(i);
        return !draft.prose(i) || draft.count(i) > 1 || !f.endsSentence() && f.length() < 300
                || !marked(draft) && i == draft.bodyFrom() && f.length() < LONGEST_FIRST && !titleAbove(draft, i);
    }

    /** Whether one of the lines right above a block may be the headline, so that the block need not stand in for it. */
    private static boolean titleAbove(Draft draft, int block) {
        for (int i = block - 1; i >= Math.max(0, block - RIGHT_ABOVE); i--) {
            if (draft.features(i).words() >= TITLE_WORDS && candidate(draft, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean marked(Draft draft) {
        return draft.document().markup().isPresent();
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
