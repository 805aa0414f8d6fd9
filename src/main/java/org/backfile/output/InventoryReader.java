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
 * The last eight bytes are the sum of all others. Belongs to one thread.
 */
final class InventoryReader implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final long summed;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long read;

    private InventoryReader(FileChannel file) throws IOException {
        this.file = file;
        this.summed = file.size() - Long.BYTES;
    }

    static InventoryReader open(Path path) throws IOException {
        return new InventoryReader(FileChannel.open(path, StandardOpenOption.READ));
    }

    /** How many bytes are left. */
    long length() {
        return summed + Long.BYTES - read + window.remaining();
    }

    /** The window, with so many of the next bytes or all that are left; what is taken from it is passed over. */
    ByteBuffer next(int most) throws IOException {
        if (window.remaining() < most) {
            window.compact();
            int from = window.position();
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
