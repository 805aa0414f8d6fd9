package org.backfile.read;

import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Field;
import org.backfile.article.Role;

/**
 * Finds the lines that say who wrote the article: those that open as a byline does, and those that the model takes for one,
 * as a name alone under the headline is.
 *
 * <p>keeps {@code By Ada Thornquist}, {@code Ada Thornquist} between headline and date; leaves
 * {@code By noon the square was empty.}
 */
final class BylineRule implements Rule {

    /** The rule's name for a line that says by whom, and when it was published. */
    static final String AND_DATE = "byline-and-date";

    private static final int LONGEST = 160;
    private static final int BEFORE = 4;
    private static final int INTO = 5;
    private static final int AFTER = 8;

    /** A byline's form speaks for a line, so that less is asked of it. */
    private static final double ENOUGH = 0.25;
    private static final double ENOUGH_WITH_FORM = 0.05;

    private final Model model;

    BylineRule(Model model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        boolean found = false;
        for (int i : candidates(draft)) {
            if ((i < draft.bodyTo() || !found) && byline(draft, i)) {
                found = true;
            }
        }
    }

    private boolean byline(Draft draft, int i) {
        double likelihood = likelihood(draft, i);
        boolean form = Byline.is(draft.block(i).text(), draft.features(i));
        if (likelihood <= (form ? enoughWithForm(draft, i) : ENOUGH) || draft.is(i, Role.HEADLINE)
                || !form && !Byline.named(draft.block(i).text(), draft.features(i))) {
            return false;
        }
        draft.contest(Field.BYLINES, Contest.joined(draft.contest(Field.BYLINES), likelihood, i));
        draft.set(i, Role.BYLINE, draft.is(i, Role.DATE) ? AND_DATE : "byline", form ? "opens as a byline does"
                : TextModelRule.evidence("byline", likelihood));
        return true;
    }

    /** "Reporting by" says more than "by": it is believed in any case. */
    private static double enoughWithForm(Draft draft, int i) {
        String opening = Lexicon.get().opening(draft.features(i).folded(), Phrase.BYLINE);
        return opening.indexOf(' ') > 0 ? 0 : ENOUGH_WITH_FORM;
    }

    private double likelihood(Draft draft, int i) {
        return draft.weighed(draft.habits().byline(), i,
                model.forest(Model.Question.BYLINE).likelihood(draft.vectors().rows(), draft.vectors().at(i)));
    }

    /** The blocks that may be a byline: short ones around the headline, at the text's beginning and after its end. */
    static List<Integer> candidates(Draft draft) {
        int head = draft.headline() >= 0 ? Math.min(draft.headline(), draft.bodyFrom()) : draft.bodyFrom();
        return IntStream.concat(
                IntStream.range(Math.max(0, head - BEFORE), Math.min(draft.bodyFrom() + INTO, draft.bodyTo())),
                IntStream.range(Math.max(draft.bodyFrom() + INTO, draft.bodyTo() - 3), Math.min(draft.bodyTo() + AFTER, draft.size())))
                .filter(i -> candidate(draft, i)).boxed().toList();
    }

    private static boolean candidate(Draft draft, int i) {
        Features features = draft.features(i);
        return (draft.open(i) || draft.is(i, Role.DATE)) && features.length() <= LONGEST
                && features.letters() > 3;
    }
}
