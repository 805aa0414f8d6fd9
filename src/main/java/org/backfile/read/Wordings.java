package org.backfile.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The short lines that were met of late, so that one that comes again is not measured again: on the pages of an outlet half of
 * the lines do. Holds a bounded number, and forgets those that did not come again; what it gives does not depend on what it holds.
 * Many threads may use it.
 */
final class Wordings {

    /** A longer line hardly comes twice, and takes more room. */
    private static final int LONGEST = 160;

    /** So many are held as new ones, and as many as those before; some eight megabytes together. */
    private static final int MOST = 4096;

    private volatile Map<String, Wording> recent = new ConcurrentHashMap<>();
    private volatile Map<String, Wording> former = Map.of();

    /** @param measure of the calling thread */
    Wording of(String text, TextMeasure measure) {
        if (text.length() > LONGEST) {
            return new Wording(text, measure.of(text));
        }
        Wording known = recent.get(text);
        return known != null ? known : keep(former.get(text), text, measure);
    }

    private Wording keep(Wording known, String text, TextMeasure measure) {
        Wording wording = known != null ? known : new Wording(text, measure.of(text));
        Map<String, Wording> now = recent;
        if (now.size() >= MOST) {
            former = now;
            now = new ConcurrentHashMap<>();
            recent = now;
        }
        now.put(text, wording);
        return wording;
    }
}
