package org.backfile.read;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.text.Span;

/**
 * A stretch of a document, what the reader makes of it, and why.
 *
 * @param line     its line, from 1
 * @param span     its characters in the document's text
 * @param role     what it is
 * @param reason   the rule that decided
 * @param likely   how likely the model held it for that, 0 to 1; absent where it was not asked
 * @param runnerUp what else it could have been, by the model
 * @param weights  what spoke most for and against the role in the model's trees, the most first; empty where the model did not decide
 * @param elements the names of the page's elements around it, from the outermost: {@code html > body > p}; empty for a text
 */
public record Explanation(int line, Span span, Role role, Reason reason, Optional<Double> likely, Optional<RunnerUp> runnerUp,
        List<Weight> weights, String elements) {

    public Explanation {
        weights = List.copyOf(weights);
    }

    /**
     * The next likely role.
     *
     * @param role   a paragraph stands for any part of the body, other text for all that is none of the article's
     * @param likely 0 to 1; the questions are asked one by one, so that these do not add up to 1
     */
    public record RunnerUp(Role role, double likely) { }

    /**
     * What something counted.
     *
     * @param trait what was measured
     * @param value on the scale of the logarithm of the odds; above 0 it spoke for the role
     */
    public record Weight(String trait, double value) { }
}
