package org.backfile.source;

import java.util.Arrays;

/** The markup of a page as it is walked. A builder: belongs to one page. */
final class MarkupWriter {

    private int[] lines = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private PageElement[] elements = new PageElement[256];
    private int runs;
    private int[] breaks = new int[256];
    private int[] media = new int[256];
    private int lineCount;

    /** A line begins. */
    void line(int breaksBefore, int mediaBefore) {
        if (lineCount == breaks.length) {
            breaks = Arrays.copyOf(breaks, lineCount * 2);
            media = Arrays.copyOf(media, lineCount * 2);
        }
        breaks[lineCount] = breaksBefore;
        media[lineCount] = mediaBefore;
        lineCount++;
    }

    int lineCount() {
        return lineCount;
    }

    /** A stretch of the line; it continues the last run where both are of one line and one element. */
    void run(int start, int end, PageElement element) {
        if (runs > 0 && lines[runs - 1] == lineCount && elements[runs - 1] == element) {
            ends[runs - 1] = end;
            return;
        }
        if (runs == starts.length) {
            grow(runs * 2);
        }
        lines[runs] = lineCount;
        starts[runs] = start;
        ends[runs] = end;
        elements[runs] = element;
        runs++;
    }

    private void grow(int size) {
        lines = Arrays.copyOf(lines, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        elements = Arrays.copyOf(elements, size);
    }

    /** All so far; the writer is not used after it. */
    Markup markup() {
        grow(runs);
        return new Markup(lines, starts, ends, elements, Arrays.copyOf(breaks, lineCount), Arrays.copyOf(media, lineCount));
    }
}
