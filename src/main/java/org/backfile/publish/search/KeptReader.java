package org.backfile.publish.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Reads what a {@link KeptWriter} wrote. Belongs to one thread. */
final class KeptReader {

    private final ByteBuffer bytes;
    private final long sum;

    private KeptReader(ByteBuffer bytes, long sum) {
        this.bytes = bytes;
        this.sum = sum;
    }

    /** Opens a file; absent where there is none, or it is not as it was written. */
    static Optional<KeptReader> open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < Long.BYTES || Files.size(file) > Integer.MAX_VALUE - Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int end = bytes.limit() - Long.BYTES;
        CRC32C crc = new CRC32C();
        crc.update(bytes.array(), 0, end);
        return bytes.getLong(end) == crc.getValue() ? Optional.of(new KeptReader(bytes, crc.getValue())) : Optional.empty();
    }

    /** The file's checksum. */
    long sum() {
        return sum;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    long fixed() {
        return bytes.getLong();
    }

    String text() {
        char[] text = new char[number()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }

    byte[] bytes() {
        byte[] part = new byte[number()];
        bytes.get(part);
        return part;
    }
}
