package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names as text, the same under every locale.
 *
 * <p>On Linux a name is bytes, and JDK 17 decodes it by the locale: under {@code LC_ALL=C} each byte above 0x7f
 * becomes U+FFFD, under {@code C.UTF-8} only bytes that are not UTF-8 do. A path that came from listing a folder
 * keeps the bytes, so that it opens all the same; but {@code Path.of(path.toString())} throws InvalidPathException
 * under C, and names a file that is not there under C.UTF-8. So paths are never made from their text here, and the
 * text is taken from the bytes, which {@link Path#toUri} gives.
 */
final class Names {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Names() {}

    /**
     * The last part of a path. A byte that is not UTF-8 is written as U+FFFD and two hexadecimal digits, and so is a
     * true U+FFFD: two names are never the same text. Empty for the root.
     */
    static String of(Path path) {
        return of(path, path.getFileName());
    }

    /** The same, where the last part is at hand; it is null for the root. */
    static String of(Path path, Path last) {
        if (last == null) {
            return "";
        }
        String plain = last.toString();
        return isAscii(plain) ? plain : decoded(lastPart(path.toUri().getRawPath()));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String lastPart(String rawPath) {
        String file = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String decoded(String percentEncoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < percentEncoded.length(); i++) {
            char c = percentEncoded.charAt(i);
            if (c == '%') {
                bytes.write(HexFormat.fromHexDigits(percentEncoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return text(bytes.toByteArray());
    }

    /** The bytes of a name as text. */
    static String text(byte[] name) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(name);
        CharBuffer out = CharBuffer.allocate(name.length);
        StringBuilder text = new StringBuilder();
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            text.append(out.flip().toString().replace("\ufffd", "\ufffdEF\ufffdBF\ufffdBD"));
            out.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                text.append('\ufffd').append(HEX.toHexDigits(in.get()));
            }
        } while (result.isError());
        return text.toString();
    }
}
