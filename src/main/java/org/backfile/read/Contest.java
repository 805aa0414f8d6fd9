package org.backfile.read;

import java.util.Optional;

/**
 * What the model said of the blocks that were up for one part of the head.
 *
 * @param taken the likelihood of the one that was taken; of several, the least
 * @param rival that of the likeliest block that says something else; 0 where none does
 * @param block the one that was taken, or the first of them
 */
record Contest(double taken, double rival, int block) {

    /** The contest after one more block was taken. */
    static Contest joined(Optional<Contest> before, double likelihood, int block) {
        return before.map(first -> new Contest(Math.min(first.taken(), likelihood), first.rival(), first.block()))
                .orElse(new Contest(likelihood, 0, block));
    }
}
