package org.backfile.archive;

import java.nio.charset.StandardCharsets;

/**
 * Strings and numbers as bytes that give back exactly what went in, lone surrogates and all. Numbers are written seven bits a
 * byte, lowest first, the eighth bit saying that more follow. A string is its length and a form (0: Latin-1, 1: UTF-16
 * big-endian, 2: UTF-8), then its bytes.
 */
final class StoredText {

    private static final int LATIN_1 = 0;
    private static final int UTF_16 = 1;
    private static final int UTF_8 = 2;

    private StoredText() { }

    static void number(Bytes out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    static void string(Bytes out, String text) {
        int form = form(text);
        byte[] bytes = form == UTF_16 ? units(text)
                : text.getBytes(form == LATIN_1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(out, bytes.length * 3L + form);
        out.put(bytes);
    }

    static long number(Bytes.In in) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.next();
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    static String string(Bytes.In in) {
        return string(in, number(in));
    }

    private static String string(Bytes.In in, long head) {
        int length = in.checked(head / 3);
        return switch ((int) (head % 3)) {
            case LATIN_1 -> in.text(length, StandardCharsets.ISO_8859_1);
            case UTF_8 -> in.text(length, StandardCharsets.UTF_8);
            default -> text(in.next(length));
        };
    }

    /** Passes over a string. */
    static void pass(Bytes.In in) {
        in.skip(in.checked(number(in) / 3));
    }

    /** Whether the next string is this one; passes over it. Most names of files are made of nothing but Latin letters. */
    static boolean is(Bytes.In in, String text) {
        long head = number(in);
        if (head % 3 != LATIN_1) {
            return string(in, head).equals(text);
        }
        int length = in.checked(head / 3);
        boolean same = length == text.length();
        for (int i = 0; same && i < length; i++) {
            same = (in.ahead(i) & 0xff) == text.charAt(i);
        }
        in.skip(length);
        return same;
    }

    /** {@link String#hashCode} of a string, which is passed over; without making one, as a rule. */
    static int hash(Bytes.In in) {
        long head = number(in);
        if (head % 3 != LATIN_1) {
            return string(in, head).hashCode();
        }
        int hash = 0;
        for (int left = in.checked(head / 3); left > 0; left--) {
            hash = 31 * hash + (in.next() & 0xff);
        }
        return hash;
    }

    private static int form(String text) {
        int form = LATIN_1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xff) {
                form = UTF_8;
                if (Character.isSurrogate(c)) {
                    if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                        return UTF_16;
                    }
                    i++;
                }
            }
        }
        return form;
    }

    /** Not by an encoder: it would put a replacement where half a surrogate pair stands. */
    private static byte[] units(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** Not by a decoder, for the same reason. */
    private static String text(byte[] units) {
        char[] chars = new char[units.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (units[2 * i] << 8 | units[2 * i + 1] & 0xff);
        }
        return new String(chars);
    }
}
