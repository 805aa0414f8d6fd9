package org.backfile.read;

import java.util.List;

/** Gives each block of a page its role. A function: the same page, the same labels; any thread. */
interface Labeller {

    /** One label for each block, in order. */
    List<LabelledBlock> label(Page page);
}
