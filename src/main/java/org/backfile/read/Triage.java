package org.backfile.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.article.NoArticle;
import org.backfile.article.NoArticle.Kind;

/**
 * Tells the documents that are no article: by how much text stands in one piece, how many lines are headlines of other pages,
 * what known phrases stand where, and what a page declares of itself. For each kind two things must speak, and a text of some
 * length speaks against all of them: a page that is set aside by mistake is an article lost.
 */
final class Triage {

    /** A way to tell one kind. */
    private record Question(Kind kind, Function<Survey, Optional<String>> evidence) { }

    /** A wall or an error page may have a list of headlines below it, and so may the results of a search. */
    private static final List<Question> QUESTIONS = List.of(new Question(Kind.ERROR_PAGE, ErrorPage::evidence),
            new Question(Kind.CONSENT_WALL, ConsentWall::evidence), new Question(Kind.SEARCH_RESULTS, SearchResults::evidence),
            new Question(Kind.INDEX_PAGE, IndexPage::evidence), new Question(Kind.PAYWALL_STUB, PaywallStub::evidence));

    /** With more text in one piece a page that is neither a list nor a notice is an article, and no more is asked. */
    private static final int LONG = 1500;
    private static final int LIST = 4;
    private static final int NOTICES = 2;

    private static final String NO_TEXT = "no run of sentences to be a text";

    private Triage() { }

    /** What a labelled document is, where it is no article. */
    static Optional<NoArticle> of(Page page, List<LabelledBlock> labels) {
        Survey survey = Survey.of(page, labels);
        if (survey.bodyLength() > LONG && survey.longestRun() > LONG && survey.cards() < LIST && survey.notices() < NOTICES) {
            return Optional.empty();
        }
        return QUESTIONS.stream().flatMap(question -> question.evidence().apply(survey).stream()
                .map(evidence -> new NoArticle(question.kind(), evidence))).findFirst()
                .or(() -> survey.bodyLength() > 0 ? Optional.empty() : Optional.of(new NoArticle(Kind.ONLY_BOILERPLATE, NO_TEXT)));
    }
}
