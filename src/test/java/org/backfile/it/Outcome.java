package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What a run of the program said.
 *
 * @param code its exit code
 * @param out  standard output
 * @param err  standard error
 */
record Outcome(int code, String out, String err) {

    /** Fails, showing all that was said, where the exit code is another. */
    Outcome expect(int wanted) {
        assertEquals(wanted, code, () -> "exit code\n" + out + err);
        return this;
    }
}
