package org.backfile.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The short lines that were met more than once of late, so that one that comes again is not measured again: on the pages of an
 * outlet half of the lines do. Holds a bounded number, and forgets those that came no more; what it gives does not depend on
 * what it holds. Many threads may use it.
 */
final class Wordings {

    /** A longer line hardly comes twice, and takes more room. */
    private static final int LONGEST = 160;

    /** So many are held, and as many that were before; some eight megabytes together. */
    private static final int MOST = 4096;

    /** A power of two. */
    private static final int TRACES = 1 << 16;

    /** Hashes of lines that were met once. Two threads may write over one another's: a line is kept the next time then. */
    private final int[] traces = new int[TRACES];
    private volatile Map<String, Wording> recent = new ConcurrentHashMap<>();
    private volatile Map<String, Wording> former = Map.of();

    /** @param measure of the calling thread */
    Wording of(String text, TextMeasure measure) {
        if (text.length() > LONGEST) {
            return new Wording(text, measure.of(text));
        }
        Wording known = recent.get(text);
        if (known != null) {
            return known;
        }
        Wording former = this.former.get(text);
        Wording wording = former != null ? former : new Wording(text, measure.of(text));
        if (former != null || isTraced(text.hashCode())) {
            keep(text, wording);
        }
        return wording;
    }

    /** Whether a line with this hash was met before; if not, it leaves a trace. What never comes again would only fill the memory. */
    private boolean isTraced(int hash) {
        int at = hash & TRACES - 1;
        boolean traced = traces[at] == hash;
        traces[at] = hash;
        return traced;
    }

    private void keep(String text, Wording wording) {
        Map<String, Wording> now = recent;
        if (now.size() >= MOST) {
            former = now;
            now = new ConcurrentHashMap<>();
            recent = now;
        }
        now.put(text, wording);
    }
}
