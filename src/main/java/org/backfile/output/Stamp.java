package org.backfile.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says of a file without opening it. A file with the stamp that a build gave it is as the build left it.
 *
 * @param byteCount its length
 * @param modified  when it was last written, nanoseconds since 1970 by the disk's clock
 */
record Stamp(long byteCount, long modified) {

    /** Said in words, see {@link org.backfile.text.Fingerprint#equals}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && stamp.byteCount == byteCount && stamp.modified == modified;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(modified);
    }

    /** The stamp of a file; absent where there is no regular file. */
    static Optional<Stamp> of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))) : Optional.empty();
        } catch (FileSystemException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return Optional.empty(); // nor is there one where a file stands for its folder
        }
    }
}
