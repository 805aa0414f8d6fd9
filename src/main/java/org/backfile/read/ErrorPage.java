package org.backfile.read;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.read.PagePhrases.Matter;

/**
 * A page that says that there is nothing here, that it may not be seen, or that the reader is to prove himself none of a machine:
 * it says so where a headline would be, and has little text.
 *
 * <p>takes {@code 404: Page not found} above a list of headlines; not an article of ten sentences with that headline, and not
 * {@code Something went wrong, please try again later} in the form below a short one.
 */
final class ErrorPage {

    private static final int LONGEST_TEXT = 600;

    private ErrorPage() { }

    static Optional<String> evidence(Survey survey) {
        if (survey.longestRun() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Optional<String> title = survey.titles().filter(line -> survey.says(line, Matter.ERROR)).findFirst();
        Optional<String> line = IntStream.range(0, survey.beforeText()).mapToObj(survey::text)
                .filter(text -> survey.says(text, Matter.ERROR)).findFirst();
        return Stream.of(title, line).flatMap(Optional::stream).findFirst()
                .map(said -> "it says \"" + said + "\", and has " + survey.longestRun() + " characters of text in one piece");
    }
}
