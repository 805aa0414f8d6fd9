package org.backfile.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes (FIPS 180-4), in lower-case hexadecimal.
 *
 * @param hex 64 digits
 */
public record Fingerprint(String hex) {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final HexFormat HEX = HexFormat.of();

    public Fingerprint {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not " + hex.length());
        }
    }

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HEX.formatHex(digest().digest(bytes)));
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
        return new Fingerprint(HEX.formatHex(digest.digest()));
    }

    /**
     * The first {@code length} characters of the hash in base 32 (RFC 4648 section 6, lower-case), five bits a
     * character: 12 characters are 60 bits, so that among a million articles the chance that any two agree is
     * one in two million.
     */
    public String base32(int length) {
        byte[] bytes = HEX.parseHex(hex);
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
}
