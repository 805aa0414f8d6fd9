package org.backfile.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of the index: a classic script that calls one function with its name and its bytes, {@code
 * backfile("t/0a1b","...")}. The text is UTF-16 with a byte order mark, which every browser obeys whatever the host
 * declares, and each character carries 15 bits, from U+4000 to U+BFFF: none is a quote, a line end or a surrogate. That
 * is 1.07 of the bytes, where base64 has 1.33.
 */
final class Script {

    private static final int BITS = 15;
    private static final char FIRST = '\u4000';
    private static final String CALL = "\ufeffbackfile(\"";
    private static final String BETWEEN = "\",\"";
    private static final String END = "\");\n";

    private Script() { }

    /** The whole file. */
    static byte[] of(String name, byte[] bytes) {
        StringBuilder out = new StringBuilder(CALL.length() + name.length() + 8 + bytes.length * 8 / BITS + 8);
        out.append(CALL).append(name).append(BETWEEN);
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xff;
            bits += 8;
            if (bits >= BITS) {
                bits -= BITS;
                out.append((char) (FIRST + (held >>> bits & 0x7fff)));
            }
        }
        if (bits > 0) {
            out.append((char) (FIRST + (held << BITS - bits & 0x7fff)));
        }
        return out.append(END).toString().getBytes(StandardCharsets.UTF_16LE);
    }

    /** The bytes that a file carries, with some zeros after them; absent where it is no such file. */
    static Optional<byte[]> bytes(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_16LE);
        int start = text.indexOf(BETWEEN) + BETWEEN.length();
        int end = text.length() - END.length();
        if (!text.startsWith(CALL) || !text.endsWith(END) || start < BETWEEN.length() || start > end) {
            return Optional.empty();
        }
        byte[] bytes = new byte[((end - start) * BITS + 7) / 8];
        int count = 0;
        int held = 0;
        int bits = 0;
        for (int i = start; i < end; i++) {
            held = held << BITS | text.charAt(i) - FIRST & 0x7fff;
            for (bits += BITS; bits >= 8; bits -= 8) {
                bytes[count++] = (byte) (held >>> bits - 8);
            }
        }
        return Optional.of(bytes);
    }
}
