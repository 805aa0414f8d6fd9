package org.backfile.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Field;
import org.backfile.article.Role;

/**
 * Finds the date of publication, and that of the last change, among the date lines around the headline, else among those
 * right after the text.
 *
 * <p>cuts {@code 4 July 2012} where another line said when; keeps {@code Updated: 5 July 2012}, and
 * {@code On 4 July 2012 the ferry stopped for good.}
 */
final class DateRule implements Rule {

    private static final int BEFORE = 30;
    private static final int AFTER = 12;

    /** Below this the likeliest date line tells of something else. */
    private static final double LEAST = 0.1;

    /** A line that is labelled as a change says when the article was published only where hardly any other line may. */
    private static final double LEAST_UNLESS_UPDATED = 0.03;

    private final Model model;

    DateRule(Model model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        List<Integer> lines = candidates(draft);
        likeliest(draft, lines.stream().filter(i -> !draft.date(i).orElseThrow().updated()).toList(), LEAST_UNLESS_UPDATED)
                .or(() -> likeliest(draft, lines, LEAST)).ifPresent(i -> published(draft, lines, i));
        boolean updated = false;
        for (int i : lines) {
            if (draft.open(i)) {
                updated = other(draft, i, updated) || updated;
            }
        }
    }

    /** The first of the likeliest lines. */
    private Optional<Integer> likeliest(Draft draft, List<Integer> lines, double least) {
        Optional<Integer> likeliest = Optional.empty();
        double most = least;
        for (int i : lines) {
            double likelihood = likelihood(draft, i);
            if (likelihood > most) {
                likeliest = Optional.of(i);
                most = likelihood;
            }
        }
        return likeliest;
    }

    private double likelihood(Draft draft, int i) {
        return draft.weighed(draft.habits().date(), i,
                model.forest(Model.Question.DATE).likelihood(draft.vectors().rows(), draft.vectors().at(i)));
    }

    /** The blocks that may say when the article was published. */
    static List<Integer> candidates(Draft draft) {
        int anchor = draft.headline() >= 0 ? Math.min(draft.headline(), draft.bodyFrom()) : draft.bodyFrom();
        return IntStream.range(Math.max(0, anchor - BEFORE), Math.min(draft.size(), draft.bodyTo() + AFTER))
                .filter(i -> draft.date(i).isPresent() && (draft.open(i) || draft.role(i).orElseThrow() != Role.HEADLINE)
                        && isDateLine(draft, i)).boxed().toList();
    }

    /** A date with a few more words is a date line where a label or the place says so; a sentence is none. */
    private static boolean isDateLine(Draft draft, int i) {
        DateLine date = draft.date(i).orElseThrow();
        Features features = draft.features(i);
        return date.whole() || date.labelled() || features.opens(Phrase.BYLINE)
                || date.rest() <= 24 && !draft.prose(i) && features.length() <= 80
                || draft.document().markup().isEmpty() && features.capitalised() * 2 >= features.words() - features.digits() / 3 && !draft.prose(i);
    }

    private void published(Draft draft, List<Integer> lines, int i) {
        double rival = lines.stream().filter(other -> !draft.date(other).orElseThrow().time().day().equals(draft.day(i)))
                .mapToDouble(other -> likelihood(draft, other)).max().orElse(0);
        draft.contest(Field.PUBLISHED, new Contest(likelihood(draft, i), rival, i));
        DateLine date = draft.date(i).orElseThrow();
        String evidence = date.updated() ? "the only date, though it is that of a change"
                : date.ambiguous() ? "a date, but day and month cannot be told apart" : "reads as " + date.time().edtf();
        draft.set(i, Role.DATE, "date-line", evidence + habits(draft, i));
    }

    /** What the outlet's other pages had to say. */
    private static String habits(Draft draft, int i) {
        String place = draft.isAt(draft.habits().date(), i) ? draft.habits().date().map(usual -> ", where " + usual.articles() + " of "
                + usual.of() + " articles of this outlet have it").orElseThrow() : "";
        return place + (!settledByHabit(draft, i) ? "" : draft.order() == DateOrder.DAY_FIRST ? ", the day first as in other dates of this outlet"
                : ", the month first as in other dates of this outlet");
    }

    private static boolean settledByHabit(Draft draft, int i) {
        return draft.order() != DateOrder.UNKNOWN && draft.order() == draft.habits().order() && DateLine.of(draft.block(i).text(),
                draft.features(i), "", DateOrder.UNKNOWN).filter(DateLine::ambiguous).isPresent();
    }

    /** Whether it was the first line that tells of a change. */
    private static boolean other(Draft draft, int i, boolean updatedBefore) {
        DateLine date = draft.date(i).orElseThrow();
        boolean updated = date.updated() && !updatedBefore;
        if (updated) {
            draft.set(i, Role.UPDATED, "update-line", "reads as " + date.time().edtf());
        } else if (date.whole()) {
            draft.set(i, Role.REPEAT, "second-date", "another line says when");
        }
        return updated;
    }
}
