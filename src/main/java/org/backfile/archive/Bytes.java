package org.backfile.archive;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes that grow. Belongs to one thread. */
final class Bytes {

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    void put(byte value) {
        room(1);
        bytes[length++] = value;
    }

    void put(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, bytes, length, values.length);
        length += values.length;
    }

    /** All that remains in the buffer. */
    void put(ByteBuffer values) {
        int count = values.remaining();
        room(count);
        values.get(bytes, length, count);
        length += count;
    }

    /** Eight bytes, the highest first. */
    void fixed(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((byte) (value >>> shift));
        }
    }

    /** Leaves room, to be filled in later. */
    void skip(int count) {
        room(count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    int length() {
        return length;
    }

    /** Empties it and keeps its room. */
    void clear() {
        length = 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** The bytes themselves, from the first to the last. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** Reads bytes from the front. Belongs to one thread. */
    static final class In {
        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this(bytes, 0);
        }

        In(byte[] bytes, int from) {
            this.bytes = bytes;
            this.at = from;
        }

        byte next() {
            return bytes[at++];
        }

        byte[] next(int count) {
            at += count;
            return Arrays.copyOfRange(bytes, at - count, at);
        }

        long fixed() {
            long value = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                value = value << Byte.SIZE | next() & 0xff;
            }
            return value;
        }

        /** Takes no more than the bytes that there are. */
        int checked(long count) {
            if (count < 0 || count > bytes.length - at) {
                throw new IndexOutOfBoundsException(count + " of " + (bytes.length - at));
            }
            return (int) count;
        }

        /** The next {@code count} bytes as text, without a copy between. */
        String text(int count, Charset charset) {
            at += count;
            return new String(bytes, at - count, count, charset);
        }
    }
}
