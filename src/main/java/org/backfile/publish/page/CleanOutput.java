package org.backfile.publish.page;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * A page in UTF-8 as a template writes it. Lets only characters through that an HTML document may hold: control characters,
 * non-characters and halves of surrogate pairs become U+FFFD, and U+0085, which parts words, a space. Everything that a template
 * writes passes here, so no page depends on each of its texts being clean. Belongs to one thread.
 */
final class CleanOutput implements TemplateOutput {

    /** White space to Unicode and to readers, a control character to HTML. */
    private static final char NEXT_LINE = '\u0085';

    private static final char REPLACEMENT = '\uFFFD';

    /** Most pages are shorter. */
    private static final int PAGE_BYTES = 24 * 1024;

    /** The most bytes that a UTF-16 unit takes. */
    private static final int UNIT_BYTES = 3;

    private byte[] bytes = new byte[PAGE_BYTES];
    private int length;

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int start, int end) {
        room(UNIT_BYTES * (end - start));
        byte[] to = bytes;
        int at = length;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r') {
                to[at++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                at = put(to, at, Character.toCodePoint(c, text.charAt(++i)));
            } else {
                at = put(to, at, allowed(c));
            }
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] utf8) {
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    /** What is written for a unit that is not one half of a whole character. */
    private static char allowed(char c) {
        if (c == NEXT_LINE) {
            return ' ';
        }
        boolean control = c <= 0x9F;
        boolean noCharacter = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
        return control || noCharacter || Character.isSurrogate(c) ? REPLACEMENT : c;
    }

    /** The bytes of a character (RFC 3629). @return where the next one goes */
    private static int put(byte[] to, int from, int character) {
        int at = from;
        if (character < 0x80) {
            to[at++] = (byte) character;
        } else if (character < 0x800) {
            to[at++] = (byte) (0xC0 | character >> 6);
            to[at++] = continued(character);
        } else if (character < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            to[at++] = (byte) (0xE0 | character >> 12);
            to[at++] = continued(character >> 6);
            to[at++] = continued(character);
        } else if ((character & 0xFFFE) == 0xFFFE) {
            return put(to, at, REPLACEMENT);
        } else {
            to[at++] = (byte) (0xF0 | character >> 18);
            to[at++] = continued(character >> 12);
            to[at++] = continued(character >> 6);
            to[at++] = continued(character);
        }
        return at;
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    /** All that was written. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
