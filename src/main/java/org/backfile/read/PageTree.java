package org.backfile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Role;
import org.backfile.source.Markup;
import org.backfile.source.PageElement;

/**
 * A page's elements with what the blocks in them amount to: how much text, how much of it in links, how much prose, and which
 * element holds the most paragraphs (the measure that Readability chooses by); readers' comments are no prose here. One pass over the blocks, each told to the
 * elements around it. Belongs to one call.
 */
final class PageTree {

    /** Further than this is as good as not at all. */
    static final int FAR = 30;

    /** The share of the prose that the innermost of the elements around the text holds. */
    private static final double MOST = 0.6;

    private static final int LONGEST_COUNTED = 300;

    /** An element that holds blocks, itself or further in. */
    static final class Container {
        final int number;
        final PageElement element;
        final Container parent;
        final int depth;
        final int path;
        final long named;
        final byte[] far;
        Kind kind;
        int chars;
        double linked;
        int prose;
        int paragraphs;
        int blocks;
        double score;

        private Container(int number, PageElement element, Container parent, Name name) {
            this.number = number;
            this.element = element;
            this.parent = parent;
            this.depth = element.depth();
            this.path = (parent == null ? 0 : parent.path) * 31 + element.tag().hashCode() * 7 + name.hash;
            this.named = parent == null ? 0 : name.groups;
            this.far = new byte[WebWords.get().size()];
            for (int group = 0; group < far.length; group++) {
                far[group] = parent == null ? FAR : (byte) Math.min(FAR, parent.far[group] + 1);
            }
            for (long left = named; left != 0; left &= left - 1) {
                far[Long.numberOfTrailingZeros(left)] = 0;
            }
        }

        boolean holds(Container other) {
            Container at = other;
            while (at != null && at.depth > depth) {
                at = at.parent;
            }
            return at == this;
        }
    }

    /** What the words of an element say: many elements of a page have the same list. */
    private record Name(int hash, long groups) {
        static Name of(List<String> words) {
            return new Name(words.hashCode(), WebWords.get().of(words));
        }
    }

    /** What elements with the same path of tags and class words, and the blocks whose own they are, amount to. */
    static final class Kind {
        final int number;
        int copies;
        int blocks;
        int paragraphs;
        int prose;
        int chars;

        private Kind(int number) {
            this.number = number;
        }
    }

    private final Draft draft;
    private final Container[] containers;
    private final Map<List<String>, Name> names = new IdentityHashMap<>();
    private final List<Container> all = new ArrayList<>();
    private final Container[] inner;
    private final Container[] outer;
    private final double[] linkShares;
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Container root;
    private Container densest;
    private Container core;

    private PageTree(Draft draft, Markup markup) {
        this.draft = draft;
        this.containers = new Container[markup.elementCount()];
        this.inner = new Container[draft.size()];
        this.outer = new Container[draft.size()];
        this.linkShares = new double[draft.size()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = container(element(markup, i));
            outer[i] = container(inner[i].element.block());
            linkShares[i] = markup.linkShare(draft.block(i).span());
            count(i, linkShares[i]);
        }
        this.root = all.get(0);
        this.densest = root;
        this.core = root;
        all.forEach(this::compare);
    }

    /** What has no text of its own, as far as the markup knows, stands where the block before it does. */
    private PageElement element(Markup markup, int i) {
        Optional<PageElement> element = markup.element(draft.block(i).span());
        for (int k = 0; element.isEmpty() && k < inner.length; k++) {
            element = markup.element(draft.block(Math.floorMod(i - k, inner.length)).span());
        }
        return element.orElseThrow();
    }

    static PageTree of(Draft draft, Markup markup) {
        return new PageTree(draft, markup);
    }

    private Container container(PageElement element) {
        Container known = containers[element.number()];
        if (known == null) {
            Container parent = element.parent().isPresent() ? container(element.parent().get()) : null;
            known = new Container(all.size(), element, parent, names.computeIfAbsent(element.words(), Name::of));
            containers[element.number()] = known;
            all.add(known);
            known.kind = kinds.computeIfAbsent(known.path, path -> new Kind(kinds.size()));
            known.kind.copies++;
        }
        return known;
    }

    private void count(int i, double linkShare) {
        int length = draft.features(i).length();
        boolean prose = draft.prose(i) && !draft.is(i, Role.COMMENTS);
        for (Container at = outer[i]; at != null; at = at.parent) {
            at.chars += length;
            at.linked += length * linkShare;
            at.prose += prose ? length : 0;
            at.paragraphs += prose ? 1 : 0;
            at.blocks++;
        }
        if (prose && linkShare < 0.5) {
            score(outer[i], 1 + draft.features(i).commas() + Math.min(length, LONGEST_COUNTED) / 100.0);
        }
        Kind kind = outer[i].kind;
        kind.blocks++;
        kind.chars += length;
        kind.paragraphs += prose ? 1 : 0;
        kind.prose += prose ? length : 0;
    }

    /** The paragraph's parent counts it whole, the one around that by half: as Readability does. */
    private static void score(Container paragraph, double score) {
        if (paragraph.parent != null) {
            paragraph.parent.score += score;
            if (paragraph.parent.parent != null) {
                paragraph.parent.parent.score += score / 2;
            }
        }
    }

    /** Of two alike the one further in, else the first. */
    private void compare(Container at) {
        if (weight(at) > weight(densest) || weight(at) == weight(densest) && at.depth > densest.depth) {
            densest = at;
        }
        if (at.prose >= MOST * root.prose && at.depth > core.depth) {
            core = at;
        }
    }

    private static double weight(Container at) {
        return at.score * (1 - at.linked / Math.max(1, at.chars));
    }

    /** How many elements have the same path of tags and class words as this one: comments and teasers come in numbers. */
    int copies(Container at) {
        return at.kind.copies;
    }

    /** An element that was met. */
    Container known(PageElement element) {
        return containers[element.number()];
    }

    /** How many elements of this name hold text. */
    int count(String tag) {
        return (int) all.stream().filter(at -> at.element.tag().equals(tag)).count();
    }

    /** The share of block i that is text of links. */
    double linkShare(int i) {
        return linkShares[i];
    }

    /** The innermost element around block i. */
    Container inner(int i) {
        return inner[i];
    }

    /** The innermost element around block i that starts a line: a paragraph, a list item, a division. */
    Container outer(int i) {
        return outer[i];
    }

    /** That element's ancestor so many steps up; the outermost one where there are not so many. */
    Container above(int i, int steps) {
        Container at = outer[i];
        for (int step = 0; step < steps && at.parent != null; step++) {
            at = at.parent;
        }
        return at;
    }

    Kind kind(int i) {
        return outer[i].kind;
    }

    Container root() {
        return root;
    }

    /** How many kinds of element there are. */
    int kinds() {
        return kinds.size();
    }

    /** The elements in the order in which they were met: outer ones before those in them. */
    List<Container> all() {
        return all;
    }

    /** The element with the most paragraphs directly in it. */
    Container densest() {
        return densest;
    }

    /** The innermost element that holds most of the prose. */
    Container core() {
        return core;
    }

    /** How many steps up from block i the first element is that also holds the other one. */
    int up(int i, Container other) {
        return outer[i].depth - common(outer[i], other).depth;
    }

    /** How many steps up from the other one the first element is that also holds block i. */
    int down(int i, Container other) {
        return other.depth - common(outer[i], other).depth;
    }

    static Container common(Container first, Container second) {
        Container a = first;
        Container b = second;
        while (a != b) {
            boolean up = a.depth >= b.depth;
            b = b.depth >= a.depth ? b.parent : b;
            a = up ? a.parent : a;
        }
        return a;
    }

    /** How many steps out from the block's own element the next one is that a word of the group names; 0 for itself, {@link #FAR} for none. */
    int far(int i, int group) {
        return outward(inner[i].far[group], inner[i].depth - outer[i].depth);
    }

    private static int outward(int fromInner, int between) {
        return fromInner == FAR ? FAR : Math.max(0, fromInner - between);
    }

    /** The same for each group in turn. */
    void putFar(int i, float[] to, int at) {
        byte[] far = inner[i].far;
        int between = inner[i].depth - outer[i].depth;
        for (int group = 0; group < far.length; group++) {
            to[at + group] = outward(far[group], between);
        }
    }

    /** All groups of words that name an element from the block's own to the one below the core. */
    long namedWithin(int i) {
        long named = 0;
        for (Container at = inner[i]; at != null && at.depth > core.depth; at = at.parent) {
            named |= at.named;
        }
        return named;
    }
}
