package org.backfile.source;

import java.nio.file.Path;

/**
 * A file to be read. Of the many in a folder none holds a path of its own, which would be the larger part of it.
 */
public final class SourceFile implements Comparable<SourceFile> {

    private final Path place;
    private final boolean isWithin;
    private final String name;
    private final long byteCount;
    private final long modified;

    private SourceFile(Path place, boolean isWithin, String name, long byteCount, long modified) {
        this.place = place;
        this.isWithin = isWithin;
        this.name = name;
        this.byteCount = byteCount;
        this.modified = modified;
    }

    /** A file that nobody looked at yet. */
    public SourceFile(Path path, String name) {
        this(path, false, name, -1, 0);
    }

    /** A file that was looked at. */
    static SourceFile at(Path path, String name, long byteCount, long modified) {
        return new SourceFile(path, false, name, byteCount, modified);
    }

    /** The same, of a folder, whose entry is called as the last part of the name. */
    static SourceFile within(Path folder, String name, long byteCount, long modified) {
        return new SourceFile(folder, true, name, byteCount, modified);
    }

    SourceFile named(String other) {
        return new SourceFile(place, isWithin, other, byteCount, modified);
    }

    /** Where it is. */
    public Path path() {
        return isWithin ? place.resolve(name.substring(name.lastIndexOf('/') + 1)) : place;
    }

    /**
     * Its path below the input that it was found in, with {@code /} between the parts; what users see and what is sorted by, the
     * same on every machine.
     */
    public String name() {
        return name;
    }

    /** Its length in bytes when it was found; -1 where nobody looked. */
    public long byteCount() {
        return byteCount;
    }

    /** When it was last written then, nanoseconds since 1970 by the disk's clock. */
    public long modified() {
        return modified;
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
