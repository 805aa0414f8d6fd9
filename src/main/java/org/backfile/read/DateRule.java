package org.backfile.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.PublicationTime;
import org.backfile.article.Role;

/**
 * Finds the date of publication, and that of the last change, among the date lines around the headline, else among those
 * right after the text.
 *
 * <p>cuts {@code 4 July 2012} where another line said when; keeps {@code Updated: 5 July 2012}, and
 * {@code On 4 July 2012 the ferry stopped for good.}
 */
final class DateRule implements Rule {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody()) {
            return;
        }
        int anchor = draft.headline() >= 0 ? draft.headline() : draft.bodyFrom();
        List<Integer> lines = candidates(draft, anchor - BEFORE, Math.min(draft.bodyFrom() + 6, draft.bodyTo()));
        if (lines.isEmpty()) {
            lines = candidates(draft, draft.bodyTo() - 2, draft.bodyTo() + AFTER);
        }
        lines.stream().min(Comparator.comparingDouble(i -> cost(draft, i, anchor))).ifPresent(i -> published(draft, i));
        boolean updated = false;
        for (int i : lines) {
            if (draft.open(i)) {
                updated = other(draft, i, updated) || updated;
            }
        }
    }

    private static List<Integer> candidates(Draft draft, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(draft.size(), to))
                .filter(i -> draft.open(i) && draft.date(i).isPresent() && isDateLine(draft, i)).boxed().toList();
    }

    /** A date with a few more words is a date line where a label or the place says so; a sentence is none. */
    private static boolean isDateLine(Draft draft, int i) {
        DateLine date = draft.date(i).orElseThrow();
        Features features = draft.features(i);
        return date.whole() || date.labelled() || features.opens(Phrase.BYLINE)
                || date.rest() <= 24 && !draft.prose(i) && features.length() <= 80;
    }

    private static double cost(Draft draft, int i, int anchor) {
        DateLine date = draft.date(i).orElseThrow();
        double cost = Math.abs(i - anchor) * 0.3;
        cost += date.updated() ? 6 : 0;
        cost -= date.labelled() && !date.updated() ? 3 : 0;
        cost += date.whole() ? 0 : 2;
        cost += date.time() instanceof PublicationTime.Month || date.time() instanceof PublicationTime.Unknown ? 4 : 0;
        cost -= date.time().time().isPresent() ? 1 : 0;
        return cost;
    }

    private static void published(Draft draft, int i) {
        DateLine date = draft.date(i).orElseThrow();
        String evidence = date.updated() ? "the only date, though it is that of a change"
                : date.ambiguous() ? "a date, but day and month cannot be told apart" : "reads as " + date.time().edtf();
        draft.set(i, Role.DATE, "date-line", evidence);
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
