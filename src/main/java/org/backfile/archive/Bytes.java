package org.backfile.archive;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes that grow. Belongs to one thread. */
final class Bytes {

    private byte[] bytes;
    private int length;

    Bytes() {
        this(16 * 1024);
    }

    /** @param room for so many at first */
    Bytes(int room) {
        this.bytes = new byte[room];
    }

    void put(byte value) {
        room(1);
        bytes[length++] = value;
    }

    void put(byte[] values) {
        put(values, 0, values.length);
    }

    /** All that remains in the buffer. */
    void put(ByteBuffer values) {
        int count = values.remaining();
        room(count);
        values.get(bytes, length, count);
        length += count;
    }

    void put(byte[] values, int from, int count) {
        room(count);
        System.arraycopy(values, from, bytes, length, count);
        length += count;
    }

    /** Four bytes, the highest first. */
    void fixed(int value) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((byte) (value >>> shift));
        }
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

    /** The four bytes from a place on, the highest first. */
    static int fixedInt(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    /** The eight bytes from a place on, the highest first. */
    static long fixedLong(byte[] bytes, int at) {
        return (long) fixedInt(bytes, at) << Integer.SIZE | fixedInt(bytes, at + Integer.BYTES) & 0xffffffffL;
    }

    /** Puts eight bytes in the place of others. */
    static void setFixed(byte[] bytes, int at, long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[at + i] = (byte) (value >>> Long.SIZE - Byte.SIZE * (i + 1));
        }
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
            at += Long.BYTES;
            return fixedLong(bytes, at - Long.BYTES);
        }

        /** Where the next byte stands. */
        int at() {
            return at;
        }

        void skip(int count) {
            at += count;
        }

        /** The byte that stands so many behind the next one. */
        byte ahead(int count) {
            return bytes[at + count];
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
