package org.backfile.read;

/** One step of the {@link RuleLabeller}: gives roles to blocks by one idea. Holds no state. */
interface Rule {

    void apply(Draft draft);
}
