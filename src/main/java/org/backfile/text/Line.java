package org.backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text, without its line end.
 *
 * @param number counted from 1, as editors do
 * @param span   the line's characters; the line end (LF, CR or CR LF) stands after it
 */
public record Line(int number, Span span) {

    /**
     * The lines of a text, in order. LF, CR LF and a lone CR end a line; other separators (U+2028, U+0085)
     * are ordinary characters here, as scrapes use them inside paragraphs. A text that does not end in a
     * line end has its last line all the same; an empty text has none.
     */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(new Line(lines.size() + 1, new Span(start, end)));
            boolean crLf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (crLf ? 2 : 1);
        }
        return lines;
    }
}
