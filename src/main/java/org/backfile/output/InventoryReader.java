package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Reads the file of an inventory from the front, a window of it at a time: whole it would take as much memory as what is read of it.
 * Behind what is read so stand its sum and a key, eight bytes each. Belongs to one thread.
 */
final class InventoryReader implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final long key;
    private final long summed;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long read;

    private InventoryReader(FileChannel file) throws IOException {
        this.file = file;
        ByteBuffer last = ByteBuffer.allocate(Long.BYTES);
        file.read(last, file.size() - Long.BYTES);
        this.key = last.getLong(0);
        this.summed = file.size() - 2 * Long.BYTES;
    }

    /** @throws IllegalArgumentException where it is too short for one */
    static InventoryReader open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new InventoryReader(file);
        } catch (IOException | IllegalArgumentException e) {
            file.close();
            throw e;
        }
    }

    /** The key at the end of the file. */
    long key() {
        return key;
    }

    /** How many bytes are left, with the sum. */
    long length() {
        return summed + Long.BYTES - read + window.remaining();
    }

    /** The window, with so many of the next bytes or all that are left; what is taken from it is passed over. */
    ByteBuffer next(int most) throws IOException {
        if (window.remaining() < most) {
            window.compact();
            int from = window.position();
            window.limit((int) Math.min(WINDOW, from + summed + Long.BYTES - read));
            while (window.hasRemaining() && file.read(window) >= 0) {
                // on to the end of the window, or of the file
            }
            int count = window.position() - from;
            sum.update(window.array(), from, (int) Math.max(0, Math.min(count, summed - read)));
            read += count;
            window.flip();
        }
        return window;
    }

    /** @throws BufferUnderflowException where the file ends */
    int octet() throws IOException {
        return next(1).get() & 0xff;
    }

    /** @throws BufferUnderflowException where the file ends */
    int number() throws IOException {
        return next(Integer.BYTES).getInt();
    }

    /** @throws BufferUnderflowException where the file ends */
    long fixed() throws IOException {
        return next(Long.BYTES).getLong();
    }

    /** Whether all was read that stands before the sum, and it is as it was written. */
    boolean isWhole() throws IOException {
        return length() == Long.BYTES && fixed() == sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
