package org.backfile.source;

import java.util.function.IntConsumer;

/** Does the parts of a piece of work, side by side where it can. */
@FunctionalInterface
public interface Crew {

    /** One after the other, on the calling thread. */
    Crew ALONE = (parts, work) -> {
        for (int part = 0; part < parts; part++) {
            work.accept(part);
        }
    };

    /**
     * Does all parts, and returns when they are done. A failure of the work is thrown here, as it is or as a cause.
     *
     * @param parts how many there are
     * @param work  takes the number of a part, from 0; called by any thread
     */
    void share(int parts, IntConsumer work);
}
