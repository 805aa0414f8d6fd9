package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads bytes line by line, and holds no more of a line than the limit. Lines end with LF; a CR before it stays. */
final class LineBytes implements Closeable {

    /**
     * @param number    from 1
     * @param bytes     without the line end; cut at the limit
     * @param byteCount the line's true length without the line end
     */
    record Line(int number, byte[] bytes, long byteCount) {}

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private int number;

    LineBytes(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The number of the last line that was read whole; 0 before the first. */
    int number() {
        return number;
    }

    /** The next line; empty at the end. */
    Optional<Line> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long byteCount = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = lineEnd();
            byteCount += stop - next;
            line.write(buffer, next, Math.min(stop - next, maxBytes - line.size()));
            next = stop;
            if (stop < end) {
                next++;
                return Optional.of(new Line(++number, line.toByteArray(), byteCount));
            }
        }
        return any ? Optional.of(new Line(++number, line.toByteArray(), byteCount)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next < end;
    }

    private int lineEnd() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
