package org.backfile.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * What a page's elements tell of its text. All spans are of the {@link SourceDocument#text() text}. A question may be
 * asked of any span, a line or a part of one; blanks at its ends do not matter. Immutable.
 *
 * <p>It is kept as runs: stretches of one line that stand directly in one element, from which what is asked for is made.
 * The pages of the corpora have 1.06 runs a line, and take 60 KB each, elements included.
 */
public final class Markup {

    private final int[] lines;
    private final int[] starts;
    private final int[] ends;
    private final PageElement[] elements;
    private final int[] breaks;
    private final int[] media;

    /**
     * A stretch of text that stands directly in one element.
     *
     * @param line    the number of its line, from 1
     * @param span    within that line, without blanks at its ends, not empty
     * @param element the element
     */
    public record Run(int line, Span span, PageElement element) { }

    /**
     * The four arrays of the runs, in order, and two that are counted by line; they are not copied.
     *
     * @param breaks see {@link #breaksBefore}
     * @param media  see {@link #mediaBefore}
     */
    Markup(int[] lines, int[] starts, int[] ends, PageElement[] elements, int[] breaks, int[] media) {
        this.lines = lines;
        this.starts = starts;
        this.ends = ends;
        this.elements = elements;
        this.breaks = breaks;
        this.media = media;
    }

    /** How many elements hold text: each has a smaller {@link PageElement#number}. */
    public int elementCount() {
        int count = 0;
        for (PageElement element : elements) {
            count = Math.max(count, element.number() + 1);
        }
        return count;
    }

    /** The innermost element that holds all text of the span; absent where the span has none. */
    public Optional<PageElement> element(Span span) {
        int first = first(span);
        if (first == starts.length || starts[first] >= span.end()) {
            return Optional.empty();
        }
        PageElement common = elements[first];
        for (int i = first + 1; i < starts.length && starts[i] < span.end(); i++) {
            common = common.common(elements[i]);
        }
        return Optional.of(common);
    }

    /** The runs of the span, in order, cut at its ends. */
    public List<Run> runs(Span span) {
        List<Run> runs = new ArrayList<>();
        for (int i = first(span); i < starts.length && starts[i] < span.end(); i++) {
            runs.add(new Run(lines[i], clip(starts[i], ends[i], span), elements[i]));
        }
        return runs;
    }

    /**
     * What is marked in the span, cut at its ends and at the ends of lines, sorted by start; of two that start at one
     * place the longer is first. Stretches of one kind never overlap, and are one where only blanks are between them;
     * but each link is its own.
     */
    public List<Inline> inlines(Span span) {
        return new Inlines(runs(span)).list();
    }

    /** The share of the span's characters that are text of links, from 0 to 1; 0 where it has no text. */
    public double linkShare(Span span) {
        int all = 0;
        int linked = 0;
        for (int i = first(span); i < starts.length && starts[i] < span.end(); i++) {
            int length = clip(starts[i], ends[i], span).length();
            all += length;
            linked += elements[i].is(Trait.LINK) ? length : 0;
        }
        return all == 0 ? 0 : (double) linked / all;
    }

    /** How many links have text in the span. */
    public int linkCount(Span span) {
        int count = 0;
        Optional<PageElement> before = Optional.empty();
        for (int i = first(span); i < starts.length && starts[i] < span.end(); i++) {
            Optional<PageElement> link = elements[i].link();
            count += link.isPresent() && !link.equals(before) ? 1 : 0;
            before = link;
        }
        return count;
    }

    /**
     * How many br elements, and nothing else that ends a line, stand between a line and the one before it: 0 where they
     * are two blocks, or the line is blank or the first.
     */
    public int breaksBefore(Line line) {
        return breaks[line.number() - 1];
    }

    /** How many pictures, videos, sounds and frames stand between the text of a line and the text before it. */
    public int mediaBefore(Line line) {
        return media[line.number() - 1];
    }

    /** The index of the first run that ends after the span begins. */
    private int first(Span span) {
        int at = Arrays.binarySearch(ends, span.start() + 1);
        return at < 0 ? -at - 1 : at;
    }

    private static Span clip(int start, int end, Span span) {
        return new Span(Math.max(start, span.start()), Math.min(end, span.end()));
    }
}
