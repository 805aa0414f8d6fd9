package org.backfile.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/**
 * What a build did.
 *
 * @param articles  in the archive
 * @param days      with at least one article
 * @param outlets   with at least one article
 * @param setAside  inputs that gave no article, by cause; causes in order
 * @param files     in the site
 * @param written   of them, new or with new bytes
 * @param removed   files of earlier builds that this one did not make
 * @param bytes     of all files
 * @param time      from start to end
 * @param passes    the time of each pass, in their order
 * @param works     the time that all threads together spent on each kind of work in them
 * @param start     the page to open
 */
public record Report(int articles, int days, int outlets, SortedMap<String, Long> setAside, long files, long written,
        long removed, long bytes, Duration time, List<Time> passes, List<Time> works, Path start) {

    /**
     * The time that something took.
     *
     * @param what in a word or two
     */
    public record Time(String what, Duration time) { }

    /** All inputs that gave no article. */
    public long setAsideCount() {
        return setAside.values().stream().mapToLong(Long::longValue).sum();
    }
}
