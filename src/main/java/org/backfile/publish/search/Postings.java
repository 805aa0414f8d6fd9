package org.backfile.publish.search;

import java.io.IOException;
import java.util.Map;

/** What the index holds of one term; reads the files of it that are asked for. Belongs to one thread. */
interface Postings {

    /** The documents that have the term. */
    PostingList list() throws IOException;

    /** Those of them that have it in the title, and maybe others. */
    PostingList titles() throws IOException;

    /**
     * The term's positions in some documents.
     *
     * @param slots in order; each is in the term's list
     * @return by slot
     */
    Map<Integer, Places> places(int[] slots) throws IOException;
}
