package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Role;
import org.backfile.read.PagePhrases.Known;
import org.backfile.read.PagePhrases.Matter;

/**
 * An article's headline and first lines, and below them that the rest is for those who pay or sign in.
 *
 * <p>takes two paragraphs and {@code Subscribe to continue reading}; not ten of them, and not {@code Already a subscriber?} in the
 * menu above the headline.
 */
final class PaywallStub {

    private static final int LONGEST = 1500;
    private static final int MOST_PARAGRAPHS = 5;
    private static final int SHORT = 700;

    /** The call to pay stands right below the last line of the text. */
    private static final int NEAR = 4;
    private static final int LONGEST_CALL = 320;

    private PaywallStub() { }

    static Optional<String> evidence(Survey survey) {
        int last = survey.last(Role.PARAGRAPH);
        if (last < 0 || survey.bodyLength() > LONGEST || survey.count(Role.PARAGRAPH) > MOST_PARAGRAPHS || !survey.has(Role.HEADLINE)) {
            return Optional.empty();
        }
        List<String> calls = calls(survey, last);
        boolean sure = calls.size() > 1 || survey.bodyLength() <= SHORT || survey.breaksOff(last) || survey.declares().paid();
        return calls.isEmpty() || !sure ? Optional.empty() : Optional.of("\"" + calls.get(0) + "\" below " + survey.bodyLength()
                + " characters of text" + (survey.declares().paid() ? "; declared as not free" : ""));
    }

    private static List<String> calls(Survey survey, int last) {
        List<String> calls = new ArrayList<>();
        for (int i = Math.max(survey.first(Role.PARAGRAPH) + 1, last - 1); i < Math.min(survey.size(), last + 1 + NEAR); i++) {
            if (survey.length(i) <= LONGEST_CALL) {
                survey.phrases(i, Matter.PAYWALL).stream().map(Known::text).forEach(calls::add);
            }
        }
        return calls;
    }
}
