package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Mends what a program before this one read in a wrong encoding. One that took windows-1252 or UTF-8 for Latin-1 leaves
 * characters from U+0080 to U+009F, which no text has: {@code Harbour\u0092s}. The Encoding Standard (section 4.2) has such
 * bytes read as windows-1252, so that this is what they meant. What can be seen stays as it was written, if only {@code donâ€™t}.
 */
final class Misread {

    private static final String WINDOWS_1252 = new String(bytes(), Charset.forName("windows-1252"));
    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009f';

    /** Ends a line in some encodings, and is no sign of a mistake by itself. */
    private static final char NEXT_LINE = '\u0085';

    private Misread() { }

    private static byte[] bytes() {
        byte[] bytes = new byte[LAST - FIRST + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        return bytes;
    }

    /** The text as it was before; the same string where no character speaks of a mistake. */
    static String mended(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (mistaken(c) && c != NEXT_LINE) {
                return mend(text);
            }
        }
        return text;
    }

    private static boolean mistaken(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static String mend(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        boolean whole = text.chars().allMatch(c -> c <= '\u00ff') && utf8(text, mended);
        return whole ? mended.toString() : parts(text);
    }

    private static String parts(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = sequence(text, at);
            if (length > 0 && utf8(text.substring(at, at + length), mended)) {
                at += length;
            } else {
                mended.append(single(text.charAt(at++)));
            }
        }
        return mended.toString();
    }

    /** One character; the five that windows-1252 leaves open stay what they are. */
    private static char single(char c) {
        char meant = mistaken(c) ? WINDOWS_1252.charAt(c - FIRST) : c;
        return meant == '\ufffd' ? c : meant;
    }

    /** How many characters are the bytes of one in UTF-8, a sign among them; 0 where they may be what was written: "allé\u0085»". */
    private static int sequence(String text, int at) {
        int length = switch (text.charAt(at)) {
            case 'Â', 'Ã' -> 2;
            case 'â' -> 3;
            case 'ð' -> 4;
            default -> 0;
        };
        boolean all = length > 0 && at + length <= text.length() && mistaken(text.charAt(at + 1));
        for (int i = at + 2; all && i < at + length; i++) {
            all = text.charAt(i) >= FIRST && text.charAt(i) <= '\u00bf';
        }
        return all ? length : 0;
    }

    /** Adds the text that these are the bytes of; false where they are of none. */
    private static boolean utf8(String bytes, StringBuilder to) {
        try {
            to.append(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1))));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
