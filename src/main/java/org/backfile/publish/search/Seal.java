package org.backfile.publish.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * By what a file is known to be as it was written: by the time of its last change, and where that is another, as in a copy, by all
 * its bytes. For a file that is too large to be summed by each build.
 *
 * @param sum      CRC-32C of its bytes
 * @param modified nanoseconds since 1970
 */
record Seal(long sum, long modified) {

    private static final int WINDOW = 1 << 16;

    /** Of a file that was just written. */
    static Seal of(Path file) throws IOException {
        return new Seal(sum(file), modified(file));
    }

    /** The seal with the time of a file that is the one that was sealed, so that a copy is summed once; absent for another file. */
    Optional<Seal> on(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Seal now = new Seal(sum, modified(file));
        return equals(now) || sum(file) == sum ? Optional.of(now) : Optional.empty();
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    private static long sum(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return sum(in, in.size());
        }
    }

    /** The CRC-32C of a file's first bytes, which are read from where it stands: its beginning. */
    static long sum(FileChannel file, long length) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long left = length; left > 0 && file.read(window.clear().limit((int) Math.min(WINDOW, left))) >= 0; left -= window.limit()) {
            crc.update(window.flip());
        }
        return crc.getValue();
    }
}
