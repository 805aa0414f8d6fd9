package org.backfile.archive;

import java.util.Arrays;

/** Bytes that grow. Belongs to one thread. */
final class Bytes {

    private byte[] bytes = new byte[4096];
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

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Reads bytes from the front. Belongs to one thread. */
    static final class In {
        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        byte next() {
            return bytes[at++];
        }

        byte[] next(int count) {
            at += count;
            return Arrays.copyOfRange(bytes, at - count, at);
        }
    }
}
