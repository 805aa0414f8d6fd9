package org.backfile.source;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path      where it is
 * @param name      its path below the input that it was found in, with {@code /} between the parts; what users see and
 *                  what is sorted by, the same on every machine
 * @param byteCount its length when it was found; -1 where nobody looked
 * @param modified  when it was last written then, nanoseconds since 1970 by the disk's clock
 */
public record SourceFile(Path path, String name, long byteCount, long modified) implements Comparable<SourceFile> {

    /** A file that nobody looked at yet. */
    public SourceFile(Path path, String name) {
        this(path, name, -1, 0);
    }

    SourceFile named(String other) {
        return new SourceFile(path, other, byteCount, modified);
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
