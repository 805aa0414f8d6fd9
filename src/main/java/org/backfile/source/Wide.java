package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds UTF-16 without a byte order mark. Western text has a NUL in every other byte. Any other script has few, but its
 * blanks, line ends, commas and full stops are units that no text of single bytes gives when it is read in pairs: each
 * has a NUL or a control beside it, or 0xff.
 */
final class Wide {

    private static final String FREQUENT = " \n\r\u060c\u3001\u3002\uff0c";

    private Wide() {}

    static Optional<Decoded> decode(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (nuls[0] + nuls[1] == 0) {
            return Optional.empty();
        }
        boolean little = nuls[1] * 4L >= bytes.length && nuls[0] * 16L <= nuls[1];
        boolean big = nuls[0] * 4L >= bytes.length && nuls[1] * 16L <= nuls[0];
        if (!little && !big && !isNoUtf8(new String(bytes, UTF_8))) {
            return Optional.empty();
        }
        return Stream.of(UTF_16LE, UTF_16BE).map(charset -> Decoded.of(bytes, 0, charset, true))
                .filter(decoded -> decoded.charset() == UTF_16LE ? !big : !little)
                .filter(decoded -> isText(decoded, bytes)).findFirst();
    }

    private static boolean isNoUtf8(String text) {
        return text.indexOf('\ufffd') >= 0 || Census.of(text).isBinary(0);
    }

    /**
     * One in fifty units is a blank or the like, and not by chance, as the blanks of a text of single bytes that are
     * read in pairs would be; or all is Latin.
     */
    private static boolean isText(Decoded decoded, byte[] bytes) {
        String text = decoded.text();
        long blanks = IntStream.range(0, bytes.length).filter(i -> bytes[i] == ' ').count();
        long frequent = text.chars().filter(c -> FREQUENT.indexOf(c) >= 0).count();
        boolean plausible = frequent * 50 >= text.length() && frequent * 2 >= blanks
                || text.chars().allMatch(c -> c < 0x250);
        return plausible && !Census.of(text).isBinary(decoded.flaws().count());
    }
}
