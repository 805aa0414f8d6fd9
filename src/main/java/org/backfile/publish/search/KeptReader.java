package org.backfile.publish.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Reads what a {@link KeptWriter} wrote. Belongs to one thread. */
final class KeptReader {

    private final Bytes in;
    private final ByteBuffer bytes;
    private final long sum;

    private KeptReader(byte[] bytes, long sum) {
        this.in = new Bytes(bytes, 0);
        this.bytes = ByteBuffer.wrap(bytes);
        this.sum = sum;
    }

    /** Opens a file; absent where there is none, or it is not as it was written. */
    static Optional<KeptReader> open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < Long.BYTES || Files.size(file) > Integer.MAX_VALUE - Long.BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - Long.BYTES;
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        return ByteBuffer.wrap(bytes).getLong(end) == crc.getValue() ? Optional.of(new KeptReader(bytes, crc.getValue())) : Optional.empty();
    }

    /** The file's checksum. */
    long sum() {
        return sum;
    }

    int number() {
        return in.number();
    }

    long fixed() {
        long number = bytes.getLong(in.at());
        in.skip(Long.BYTES);
        return number;
    }

    String text() {
        return in.text();
    }

    byte[] bytes() {
        int length = in.number();
        int from = Objects.checkFromIndexSize(in.at(), length, in.array().length);
        in.skip(length);
        return Arrays.copyOfRange(in.array(), from, from + length);
    }
}
