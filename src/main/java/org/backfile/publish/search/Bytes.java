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
        byte b = bytes[at++];
        return b >= 0 ? b : number(b & 0x7f); // nearly all are small
    }

    /** @param first its low bits */
    private int number(int first) {
        int number = first;
        for (int shift = 7; ; shift += 7) {
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
