package org.backfile.publish.search;

import java.util.Arrays;

/** Bytes that grow, with numbers in groups of seven bits, low ones first, as in Protocol Buffers. Belongs to one thread. */
final class Growing {

    private byte[] bytes;
    private int length;

    Growing(int capacity) {
        bytes = new byte[capacity];
    }

    /** Holds these bytes, which are its own from here on. */
    Growing(byte[] bytes) {
        this.bytes = bytes;
        this.length = bytes.length;
    }

    int length() {
        return length;
    }

    /** The bytes themselves, good up to {@link #length()}, until the next change. */
    byte[] array() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    void number(int number) {
        if (number >>> 7 == 0 && length < bytes.length) {
            bytes[length++] = (byte) number; // nearly all are small
            return;
        }
        if (length + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int left = number;
        for (; left >>> 7 != 0; left >>>= 7) {
            bytes[length++] = (byte) (left | 0x80);
        }
        bytes[length++] = (byte) left;
    }

    void append(byte[] source, int from, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    void text(CharSequence text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }
}
