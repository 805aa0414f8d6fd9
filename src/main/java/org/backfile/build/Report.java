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
 * @param packed    whether the articles are laid out to make few files
 * @param files     in the site, its manifest among them
 * @param written   of them, new or with new bytes
 * @param removed   files of earlier builds that this one did not make
 * @param bytes     of all files
 * @param largest   bytes of the largest file
 * @param time      from start to end
 * @param passes    the time of each pass, in their order
 * @param works     the time that all threads together spent on each kind of work in them
 * @param start     the page to open
 */
public record Report(int articles, int days, int outlets, SortedMap<String, Long> setAside, boolean packed, long files,
        long written, long removed, long bytes, long largest, Duration time, List<Time> passes, List<Time> works, Path start) {

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
