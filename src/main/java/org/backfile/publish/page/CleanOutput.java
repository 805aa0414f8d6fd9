package org.backfile.publish.page;

import gg.jte.TemplateOutput;

/**
 * Lets only characters through that an HTML document may hold: control characters, non-characters and halves of
 * surrogate pairs become U+FFFD, and U+0085, which parts words, a space. Everything that a template writes passes here,
 * so no page depends on each of its texts being clean.
 */
final class CleanOutput implements TemplateOutput {

    /** White space to Unicode and to readers, a control character to HTML. */
    private static final char NEXT_LINE = '\u0085';

    private static final String REPLACEMENT = "\uFFFD";

    private final TemplateOutput out;

    CleanOutput(TemplateOutput out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int start, int end) {
        int from = start;
        for (int i = start; i < end; ) {
            int width = width(text, i, end);
            if (width > 0) {
                i += width;
            } else {
                out.writeContent(text, from, i);
                out.writeContent(text.charAt(i) == NEXT_LINE ? " " : REPLACEMENT);
                i -= width;
                from = i;
            }
        }
        out.writeContent(text, from, end);
    }

    @Override
    public void writeBinaryContent(byte[] utf8) {
        out.writeBinaryContent(utf8);
    }

    /** How many UTF-16 units the character at {@code i} has; negative where it may not pass. */
    private static int width(String text, int i, int end) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r' || c > 0x9F && c < Character.MIN_SURROGATE) {
            return 1;
        } else if (!Character.isSurrogate(c)) {
            return c <= 0x9F || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE ? -1 : 1;
        } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
            return (Character.toCodePoint(c, text.charAt(i + 1)) & 0xFFFE) == 0xFFFE ? -2 : 2;
        }
        return -1;
    }
}
