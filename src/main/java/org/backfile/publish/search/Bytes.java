package org.backfile.publish.search;

/** Reads what a {@link Growing} holds. Belongs to one thread. */
final class Bytes {

    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int at() {
        return at;
    }

    byte[] array() {
        return bytes;
    }

    void skip(int count) {
        at += count;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    /** The next number, which stays the next one. */
    int ahead() {
        int here = at;
        int number = number();
        at = here;
        return number;
    }

    String text() {
        char[] text = new char[number()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number();
        }
        return new String(text);
    }
}
