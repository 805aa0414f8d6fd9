package org.backfile.publish.search;

/** An entry of a list as it passes through a coder. Changes with each. */
final class Posting {

    /** The level of a field that does not have the term. */
    static final int ABSENT = -1;

    int slot;
    int titleLevel = ABSENT;
    int bodyLevel = ABSENT;
}
