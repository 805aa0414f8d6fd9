package org.backfile.read;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Where the opening paragraphs are taken for a teaser's, a line of a byline's form may stand below them. */
    private static final int FAR_INTO = 15;

    /** A byline's form speaks for a line, so that less is asked of it. */
    private static final double ENOUGH = 0.1;
    private static final double ENOUGH_WITH_FORM = 0.03;

    /** By so much a form counts for more when one line is chosen. */
    private static final double FORM = 6;

    /** Other lines are believed where they are half as likely as the likeliest one and as near to it as this. */
    private static final double OF_THE_BEST = 0.5;
    private static final int REACH = 4;

    private final Model model;

    BylineRule(Model model) {
        this.model = model;
    }

    /** A line that may be a byline. */
    private record Line(int block, boolean form, double likelihood) {
        double weight() {
            return form ? likelihood * FORM : likelihood;
        }

        boolean beside(Line best) {
            return weight() >= best.weight() * OF_THE_BEST && Math.abs(block - best.block()) <= REACH;
        }
    }

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        List<Line> lines = lines(draft);
        List<Line> above = lines.stream().filter(line -> line.block() < draft.bodyTo()).toList();
        List<Line> chosen = above.isEmpty() ? lines : above;
        chosen.stream().max(Comparator.comparingDouble(Line::weight).thenComparing(Line::block, Comparator.reverseOrder()))
                .ifPresent(best -> chosen.stream().filter(line -> line.beside(best)).forEach(line -> byline(draft, line)));
    }

    private List<Line> lines(Draft draft) {
        List<Integer> candidates = candidates(draft);
        draft.vectors().bylines(candidates);
        List<Line> lines = new ArrayList<>();
        for (int i : candidates) {
            Line line = new Line(i, draft.opensAsByline(i), likelihood(draft, i));
            boolean likely = line.likelihood() > (line.form() ? enoughWithForm(draft, i) : ENOUGH);
            if (likely && !draft.is(i, Role.HEADLINE) && (line.form() || draft.named(i))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void byline(Draft draft, Line line) {
        int i = line.block();
        draft.contest(Field.BYLINES, Contest.joined(draft.contest(Field.BYLINES), line.likelihood(), i));
        draft.set(i, Role.BYLINE, draft.is(i, Role.DATE) ? AND_DATE : "byline", line.form() ? "opens as a byline does"
                : TextModelRule.evidence("byline", line.likelihood()));
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
        return IntStream.range(Math.max(0, head - BEFORE), Math.min(draft.bodyTo() + AFTER, draft.size()))
                .filter(i -> inPlace(draft, i) && candidate(draft, i)).boxed().toList();
    }

    private static boolean inPlace(Draft draft, int i) {
        return i < draft.bodyFrom() + INTO || i >= draft.bodyTo() - 3 || draft.document().markup().isEmpty()
                && i < draft.bodyFrom() + FAR_INTO && draft.opensAsByline(i);
    }

    private static boolean candidate(Draft draft, int i) {
        Features features = draft.features(i);
        return (draft.open(i) || draft.is(i, Role.DATE)) && features.length() <= LONGEST
                && features.letters() > 1 && !draft.credit(i);
    }
}
