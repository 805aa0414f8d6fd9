package org.backfile.problem;

import java.util.List;

/** The user's set-up is wrong; nothing was begun. Carries all the faults that were found, not just the first. */
public final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public SetupException(List<Problem> problems) {
        super(problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    public SetupException(Problem problem) {
        this(List.of(problem));
    }

    /** In the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
