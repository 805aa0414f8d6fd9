package org.backfile.source;

/**
 * Writes a page's text line by line: what is inline is glued with nothing between, ASCII white space is folded to one
 * space and dropped at the ends of a line, no-break spaces stay, and there is never more than one blank line. A
 * builder: belongs to one page.
 */
final class TextWriter {

    private final StringBuilder text = new StringBuilder(1 << 14);
    private final MarkupWriter markup;
    private boolean lineOpen;
    private boolean spaceDue;
    private boolean blankDue;
    private boolean blockEnded;
    private int breaks;
    private int media;

    TextWriter(MarkupWriter markup) {
        this.markup = markup;
    }

    /** A block begins or ends. */
    void endLine() {
        lineOpen = false;
        spaceDue = false;
        blockEnded = true;
    }

    /** A paragraph begins or ends. */
    void endParagraph() {
        endLine();
        blankDue = true;
    }

    /** A br. */
    void breakLine() {
        lineOpen = false;
        spaceDue = false;
        breaks++;
    }

    /** A picture or the like. */
    void medium() {
        media++;
    }

    /** Characters that stand directly in the innermost of the open elements. */
    void write(String characters, OpenElements open) {
        int start = -1;
        int length = characters.length();
        for (int i = 0; i < length; ) {
            if (isSpace(characters.charAt(i))) {
                spaceDue = lineOpen;
                i++;
            } else {
                int from = i;
                while (i < length && !isSpace(characters.charAt(i))) {
                    i++;
                }
                beginWord();
                start = start < 0 ? text.length() : start;
                text.append(characters, from, i);
            }
        }
        if (start >= 0) {
            markup.run(start, text.length(), open.innermost());
        }
    }

    private void beginWord() {
        if (spaceDue) {
            text.append(' ');
            spaceDue = false;
        } else if (!lineOpen) {
            beginLine();
        }
    }

    private void beginLine() {
        if (!text.isEmpty()) {
            text.append('\n');
            if (blankDue) {
                text.append('\n');
                markup.line(0, 0);
            }
        }
        markup.line(blockEnded ? 0 : breaks, media);
        lineOpen = true;
        blankDue = false;
        blockEnded = false;
        breaks = 0;
        media = 0;
    }

    /** As Unicode's White_Space is in ASCII: HTML's, and the vertical tab. */
    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r');
    }

    /** One space for any ASCII white space, none at the ends. */
    static String folded(String characters) {
        StringBuilder out = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = isSpace(c);
            if (!space && i > 0 && isSpace(characters.charAt(i - 1)) && !out.isEmpty()) {
                out.append(' ');
            }
            if (!space) {
                out.append(c);
            }
        }
        return out.toString();
    }

    int length() {
        return text.length();
    }

    /** The text from an offset on, its lines joined with spaces. */
    String since(int offset) {
        return folded(text.substring(offset));
    }

    String text() {
        return text.toString();
    }
}
