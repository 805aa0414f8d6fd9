package org.backfile.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes (FIPS 180-4), its 256 bits in four parts, as a million of them are held at once. */
public record Fingerprint(long first, long second, long third, long fourth) {

    /** How many bytes a SHA-256 has. */
    public static final int BYTES = 32;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** A thread's own, as to be given one costs more than to hash a recipe. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Fingerprint::digest);

    /**
     * The fingerprint that is written so.
     *
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException where it is something else
     */
    public Fingerprint(String hex) {
        this(checked(hex, 0), checked(hex, 16), checked(hex, 32), checked(hex, 48));
    }

    private static long checked(String hex, int from) {
        if (hex.length() != 2 * BYTES) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not " + hex.length());
        }
        return HexFormat.fromHexDigitsToLong(hex, from, from + 16);
    }

    /** The fingerprint whose bytes stand at {@code at}. */
    public static Fingerprint at(ByteBuffer bytes, int at) {
        return new Fingerprint(bytes.getLong(at), bytes.getLong(at + 8), bytes.getLong(at + 16), bytes.getLong(at + 24));
    }

    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Of the first {@code length} bytes. */
    static Fingerprint of(byte[] bytes, int length) {
        MessageDigest own = OWN.get();
        own.update(bytes, 0, length);
        return of(own);
    }

    /** Of the text's UTF-8 bytes; a lone surrogate counts as {@code ?}, as the JDK's encoder has it. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A fresh SHA-256, for bytes that come in parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /** What a fed digest holds. The digest starts anew. */
    public static Fingerprint of(MessageDigest digest) {
        return at(ByteBuffer.wrap(digest.digest()), 0);
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes());
    }

    /** Puts the same digits, in ASCII, at the beginning of an array. */
    public void hex(byte[] to) {
        hex(first, to, 0);
        hex(second, to, 16);
        hex(third, to, 32);
        hex(fourth, to, 48);
    }

    private static void hex(long part, byte[] to, int at) {
        for (int i = 0; i < 16; i++) {
            to[at + i] = DIGITS[(int) (part >>> 60 - 4 * i) & 0xf];
        }
    }

    /** The hash itself, {@value #BYTES} bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(first).putLong(second).putLong(third).putLong(fourth).array();
    }

    /**
     * The first {@code length} characters of the hash in base 32 (RFC 4648 section 6, lower-case), five bits a
     * character: 12 characters are 60 bits, so that among a million articles the chance that any two agree is
     * one in two million.
     */
    public String base32(int length) {
        byte[] bytes = bytes();
        StringBuilder out = new StringBuilder(length);
        int bits = 0;
        int held = 0;
        int next = 0;
        while (out.length() < length) {
            if (held < 5) {
                bits = (bits << 8) | (bytes[next++] & 0xff);
                held += 8;
            }
            held -= 5;
            out.append(BASE32.charAt((bits >> held) & 31));
        }
        return out.toString();
    }

    /** Said in words, as one is compared in the smallest build, and a record's own comparison takes long to be put together. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint fingerprint && fingerprint.first == first && fingerprint.second == second
                && fingerprint.third == third && fingerprint.fourth == fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    @Override
    public String toString() {
        return hex();
    }
}
