package org.backfile.read;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.read.PagePhrases.Matter;

/**
 * A list of what was found for some words: it says so above the list, or its address does, and no text stands in one piece.
 *
 * <p>takes {@code Search results for "harbour bridge"} above some headlines; not {@code Search results in two arrests} above a report.
 */
final class SearchResults {

    private static final int LONGEST_TEXT = 700;
    private static final int FEWEST_ENTRIES = 3;

    private SearchResults() { }

    static Optional<String> evidence(Survey survey) {
        boolean list = survey.titleCount() >= FEWEST_ENTRIES || survey.cards() >= FEWEST_ENTRIES || survey.proseLength() == 0;
        if (!list || survey.longestRun() > LONGEST_TEXT || survey.declares().article()) {
            return Optional.empty();
        }
        Optional<String> declared = survey.declares().search();
        Optional<String> said = Stream.concat(survey.titles(), IntStream.range(0, survey.beforeText()).mapToObj(survey::text))
                .filter(line -> survey.says(line, Matter.SEARCH)).findFirst();
        boolean found = (said.isPresent() || declared.isPresent() && survey.speaksOf(Matter.SEARCH))
                && (declared.isPresent() || survey.phraseCount(Matter.SEARCH) > 1 || !survey.hasOwnFacts());
        return found ? Optional.of(said.map(line -> "it says \"" + line + "\"").or(() -> declared).orElseThrow()
                + ", above " + survey.titleCount() + " lines of the form of headlines") : Optional.empty();
    }
}
