package org.backfile.publish.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** Of a file that was just written, or found whole. */
    static Seal of(Path file) throws IOException {
        return new Seal(sum(file), modified(file));
    }

    /** Whether a file is the one that was sealed. */
    boolean fits(Path file) throws IOException {
        return Files.isRegularFile(file) && (modified(file) == modified || sum(file) == sum);
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    private static long sum(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (in.read(window.clear()) >= 0) {
                crc.update(window.flip());
            }
        }
        return crc.getValue();
    }
}
