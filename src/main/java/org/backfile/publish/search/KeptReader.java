package org.backfile.publish.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Reads what a {@link KeptWriter} wrote, through a window: the whole file in memory would be as large again as what is made of it.
 * Belongs to one thread.
 *
 * <p>All methods throw IllegalArgumentException where the file ends too soon.
 */
final class KeptReader {

    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private final long end;
    private final long sum;

    private KeptReader(FileChannel file) throws IOException {
        this.file = file;
        this.end = file.size() - Long.BYTES;
        this.sum = Seal.sum(file, end);
        file.position(0);
        window.limit(0);
    }

    /** Makes something of what a file holds. */
    interface Use<T> {
        /** @throws IllegalArgumentException where the file holds something else */
        Optional<T> of(KeptReader in) throws IOException;
    }

    /** What a use makes of a file; absent where there is none, or it is not as it was written. */
    static <T> Optional<T> read(Path path, Use<T> use) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) < Long.BYTES) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            KeptReader reader = new KeptReader(file);
            return reader.isWhole() ? use.of(reader) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // made by hand
        }
    }

    private boolean isWhole() throws IOException {
        ByteBuffer said = ByteBuffer.allocate(Long.BYTES);
        return file.read(said, end) == Long.BYTES && said.getLong(0) == sum;
    }

    /** The file's checksum. */
    long sum() {
        return sum;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = have(1).get();
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    long fixed() throws IOException {
        return have(Long.BYTES).getLong();
    }

    String text() throws IOException {
        char[] text = new char[checked(number(), 1)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[checked(number(), 1)];
        for (int at = 0, count; at < bytes.length; at += count) {
            count = Math.min(have(1).remaining(), bytes.length - at);
            window.get(bytes, at, count);
        }
        return bytes;
    }

    int[] ints() throws IOException {
        int[] ints = new int[checked(number(), Integer.BYTES)];
        for (int at = 0, count; at < ints.length; at += count) {
            count = Math.min(have(Integer.BYTES).remaining() / Integer.BYTES, ints.length - at);
            window.asIntBuffer().get(ints, at, count);
            window.position(window.position() + count * Integer.BYTES);
        }
        return ints;
    }

    long[] longs() throws IOException {
        long[] longs = new long[checked(number(), Long.BYTES)];
        for (int at = 0, count; at < longs.length; at += count) {
            count = Math.min(have(Long.BYTES).remaining() / Long.BYTES, longs.length - at);
            window.asLongBuffer().get(longs, at, count);
            window.position(window.position() + count * Long.BYTES);
        }
        return longs;
    }

    /** No more than can be there, before room is made for them. */
    private int checked(int count, int each) throws IOException {
        if (count < 0 || (long) count * each > end - file.position() + window.remaining()) {
            throw new IllegalArgumentException(count + " are more than the file has");
        }
        return count;
    }

    /** The window, with so many bytes in it or more. */
    private ByteBuffer have(int count) throws IOException {
        if (window.remaining() < count) {
            fill();
        }
        if (window.remaining() < count) {
            throw new IllegalArgumentException("the file ends too soon");
        }
        return window;
    }

    private void fill() throws IOException {
        window.compact();
        readOn();
        window.flip();
    }

    /** Until the window is full, or the file at its end. */
    private void readOn() throws IOException {
        int read;
        do {
            read = file.read(window);
        } while (read >= 0 && window.hasRemaining());
    }
}
