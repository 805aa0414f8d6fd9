package org.backfile.read;

/** Gives each block of a page its role. A function: the same page, the same labels; any thread. */
interface Labeller {

    /** A page all of whose blocks have a role. */
    Draft label(Page page);
}
