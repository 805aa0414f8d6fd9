package org.backfile.read;

import java.util.List;
import java.util.stream.IntStream;
import org.backfile.source.Markup;

/**
 * All that may be the headline, an author, the day of publication of a page that has been labelled, as rows to be asked about.
 * Belongs to one call.
 */
final class Rivals {

    private static final int NEAR = 60;
    private static final int LONGEST_NAME_LINE = 160;
    private static final int LONGEST_HEADLINE = 420;
    private static final int HEADING = 2;

    private final List<HeadlineRivals.Rival> headlines;
    private final float[][] headlineRows;
    private final List<AuthorRivals.Rival> authors;
    private final float[][] authorRows;
    private final DayVectors days;
    private final float[][] dayRows;

    /** @param draft a page with markup and a text, after all rules */
    Rivals(Draft draft, Model model) {
        WebEvidence page = draft.vectors().page().orElseThrow();
        float[] likelihoods = ask(draft, model.forest(Model.Question.HEADLINE), headlineLines(draft));
        headlines = HeadlineRivals.of(draft, likelihoods);
        headlineRows = HeadlineVectors.of(draft, page, likelihoods, headlines);
        likelihoods = ask(draft, model.forest(Model.Question.BYLINE), around(draft)
                .filter(i -> draft.features(i).length() <= LONGEST_NAME_LINE));
        authors = AuthorRivals.of(draft, page, likelihoods);
        authorRows = AuthorVectors.of(draft, page, likelihoods, authors);
        likelihoods = ask(draft, model.forest(Model.Question.DATE), IntStream.range(0, draft.size())
                .filter(i -> draft.date(i).isPresent()));
        days = DayVectors.of(draft, page, likelihoods);
        dayRows = days.rows();
    }

    private static float[] ask(Draft draft, Forest forest, IntStream lines) {
        float[] likelihoods = new float[draft.size()];
        lines.forEach(i -> likelihoods[i] = forest.likelihood(draft.vectors().rows(), draft.vectors().at(i)));
        return likelihoods;
    }

    /** The lines where a headline is looked for, and all headings of the two highest levels before the text's end. */
    private static IntStream headlineLines(Draft draft) {
        Markup markup = draft.document().markup().orElseThrow();
        return IntStream.range(0, draft.bodyTo()).filter(i -> draft.features(i).length() <= LONGEST_HEADLINE
                && (i >= HeadlineRule.first(draft) && i <= HeadlineRule.last(draft)
                || markup.element(draft.block(i).span()).filter(element -> element.headingLevel().orElse(9) <= HEADING)
                        .isPresent()));
    }

    private static IntStream around(Draft draft) {
        return IntStream.range(Math.max(0, draft.bodyFrom() - NEAR), Math.min(draft.size(), draft.bodyTo() + NEAR));
    }

    List<HeadlineRivals.Rival> headlines() {
        return headlines;
    }

    float[][] headlineRows() {
        return headlineRows;
    }

    List<AuthorRivals.Rival> authors() {
        return authors;
    }

    float[][] authorRows() {
        return authorRows;
    }

    DayVectors days() {
        return days;
    }

    float[][] dayRows() {
        return dayRows;
    }
}
