package org.backfile.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many files and records were set aside, by cause: exact where the list of problems is cut. Safe for use by many
 * threads; make one for each pass over the inputs, as each pass counts.
 */
public final class Tally {

    private final Map<SetAside, Long> counts = new EnumMap<>(SetAside.class);

    synchronized void add(SetAside cause) {
        counts.merge(cause, 1L, Long::sum);
    }

    /** The causes that were met with their counts, in the order of the causes. A copy. */
    public synchronized Map<SetAside, Long> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** All causes together. */
    public synchronized long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
