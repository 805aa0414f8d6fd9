package org.backfile.source;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param name its path below the input that it was found in, with {@code /} between the parts; what users see and
 *             what is sorted by, the same on every machine
 */
public record SourceFile(Path path, String name) implements Comparable<SourceFile> {

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
