package org.backfile.read;

import java.util.Optional;

/**
 * A page of headlines of other pages, with or without a teaser below each: a front page, a section, a tag. In the text of a page it
 * takes more of them to tell than in its HTML, where they are links.
 *
 * <p>takes a headline with a sentence or two below it, nine times and more; not an article with its site's menu and a box of
 * related stories around it, nor one that names them with a date and an author of its own.
 */
final class IndexPage {

    private static final int LONGEST_TEASER = 480;
    private static final int MOST_TOGETHER = 2;
    private static final int FEWEST_CARDS = 9;
    private static final int FEWEST_LINKED_CARDS = 6;
    private static final int FEWEST_DECLARED_CARDS = 4;
    private static final int FEWEST_LINKED = 8;
    private static final int FEWEST_TITLES = 12;
    private static final int MANY_TITLES = 20;
    private static final int LITTLE_PROSE = 300;
    private static final double MOST_LINES = 0.6;

    private IndexPage() { }

    static Optional<String> evidence(Survey survey) {
        return cards(survey) || titles(survey) || declared(survey) ? Optional.of(words(survey)) : Optional.empty();
    }

    private static boolean cards(Survey survey) {
        boolean many = survey.isLinked() ? survey.cards() >= FEWEST_LINKED_CARDS && survey.linkedTitles() >= FEWEST_LINKED
                : survey.cards() >= FEWEST_CARDS;
        return many && survey.longestRun() <= LONGEST_TEASER && survey.longestRunCount() <= MOST_TOGETHER
                && !survey.hasOwnFacts() && !survey.declares().article();
    }

    /** Titles and next to nothing else. */
    private static boolean titles(Survey survey) {
        boolean most = survey.titleCount() >= MOST_LINES * survey.lineCount() && survey.proseLength() <= LITTLE_PROSE;
        int fewest = survey.bodyLength() == 0 ? FEWEST_TITLES : MANY_TITLES;
        int titles = survey.isLinked() ? survey.linkedTitles() : survey.titleCount();
        return most && titles >= fewest && !survey.declares().article()
                && (survey.bodyLength() == 0 || survey.isLinked() && survey.bodyProse() == 0 && !survey.hasOwnFacts());
    }

    private static boolean declared(Survey survey) {
        return survey.cards() >= FEWEST_DECLARED_CARDS
                && (survey.isLinked() ? survey.linkedTitles() : survey.titleCount()) >= FEWEST_LINKED
                && survey.declares().index().isPresent() && !survey.declares().article();
    }

    private static String words(Survey survey) {
        String teasers = survey.cards() > 0 ? ", " + survey.cards() + " with a teaser below" : "";
        return survey.titleCount() + " of " + survey.lineCount() + " lines have the form of headlines"
                + (survey.isLinked() ? ", " + survey.linkedTitles() + " are links" : "") + teasers
                + survey.declares().index().map(said -> "; " + said).orElse("");
    }
}
