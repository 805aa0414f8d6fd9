package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import org.backfile.source.SourceDocument;
import org.backfile.text.Chars;
import org.backfile.text.Fold;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * Cuts a document into blocks. A line is a block; a short line that puts several things side by side with bars or
 * middle dots ("By Ada Thornquist | 4 July 2012", "World | Science | Sport") is as many.
 */
final class Segmenter {

    /** A longer line with a bar in it is prose. */
    private static final int LONGEST_DIVIDED = 200;

    private static final String DIVIDERS = "|·•▪";

    private Segmenter() { }

    /**
     * The blocks of a document, in order. White space, dividers and lines without any other character are in none.
     *
     * @param controls those in its text
     * @param wordings what is known of lines from other documents
     */
    static List<Block> blocks(SourceDocument document, Controls controls, Wordings wordings) {
        List<Block> blocks = new ArrayList<>();
        TextMeasure measure = new TextMeasure();
        boolean blank = true;
        for (Line line : document.lines()) {
            List<Span> parts = parts(document.text(), line.span());
            if (parts.isEmpty()) {
                closeLast(blocks);
                blank = true;
            }
            for (Span part : parts) {
                Wording wording = wordings.of(controls.without(part), measure);
                blocks.add(new Block(blocks.size(), line, part, wording, blank, false));
                blank = false;
            }
        }
        closeLast(blocks);
        return List.copyOf(blocks);
    }

    private static void closeLast(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            Block last = blocks.remove(blocks.size() - 1);
            blocks.add(new Block(last.index(), last.line(), last.span(), last.wording(), last.blankBefore(), true));
        }
    }

    private static List<Span> parts(String text, Span line) {
        List<Span> parts = new ArrayList<>(1);
        int start = line.start();
        if (line.length() <= LONGEST_DIVIDED) {
            for (int i = line.start() + 1; i < line.end() - 1; i++) {
                if (divider(text.charAt(i)) && Fold.blank(text.charAt(i - 1)) && Fold.blank(text.charAt(i + 1))) {
                    add(parts, trimmed(text, start, i));
                    start = i + 1;
                }
            }
        }
        add(parts, trimmed(text, start, line.end()));
        return parts;
    }

    private static boolean divider(char c) {
        return (Chars.of(c) & (Chars.LETTER | Chars.DIGIT | Chars.BLANK)) == 0 && DIVIDERS.indexOf(c) >= 0;
    }

    private static void add(List<Span> parts, Span part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Without blanks and control characters at its ends. */
    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && empty(text, from)) {
            from += Math.max(1, Controls.at(text, from));
        }
        while (to > from && empty(text, lastCharacter(text, from, to))) {
            to = lastCharacter(text, from, to);
        }
        return new Span(from, to);
    }

    private static int lastCharacter(String text, int from, int to) {
        boolean pair = to - 2 >= from && Character.isSurrogatePair(text.charAt(to - 2), text.charAt(to - 1));
        return pair ? to - 2 : to - 1;
    }

    private static boolean empty(String text, int at) {
        return Fold.blank(text.charAt(at)) || Controls.at(text, at) > 0;
    }
}
