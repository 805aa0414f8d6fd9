package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Entry;

/**
 * Articles that stand on one page.
 *
 * @param sheet     of the page
 * @param note      what there is to say of them all
 * @param entries   in order
 * @param leavesOut what the page's title says, and its list need not
 * @param turn      to the pages before and after
 */
record Bundle(Sheet sheet, Optional<String> note, List<Entry> entries, Cards.LeavesOut leavesOut, Turn turn) {
}
