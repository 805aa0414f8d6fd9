package org.backfile.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An element of a page that holds text, as seen from that text: it knows its ancestors, not its children. Two are the
 * same only where they are one element of the page, so that the lines of one list item or figure can be told from those
 * of the next. Immutable.
 */
public final class PageElement {

    private final int number;
    private final PageElement parent;
    private final String tag;
    private final List<String> words;
    private final String target;
    private final PageElement link;
    private final boolean startsLine;
    private final int traits;
    private final int kinds;
    private final int depth;
    private final int headingLevel;
    private final int listDepth;
    private final boolean ordered;

    /**
     * @param number see {@link #number}
     * @param parent null for the outermost
     * @param target null for none
     * @param traits its own bits of {@link Trait}
     */
    PageElement(int number, PageElement parent, String tag, TagRule rule, int traits, List<String> words, String target) {
        boolean link = (traits & Trait.LINK.bit()) != 0;
        boolean list = "ul".equals(tag) || "ol".equals(tag) || "dl".equals(tag) || "menu".equals(tag) || "dir".equals(tag);
        boolean heading = (rule.traits() & Trait.HEADING.bit()) != 0;
        this.number = number;
        this.parent = parent;
        this.tag = tag;
        this.words = words;
        this.target = target;
        this.link = link ? this : parent == null ? null : parent.link;
        this.startsLine = rule.startsLine();
        this.traits = traits | rule.traits() | (parent == null ? 0 : parent.traits);
        this.kinds = rule.kinds() | (link ? Inline.Kind.LINK.bit() : 0) | (parent == null ? 0 : parent.kinds);
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.headingLevel = heading ? tag.charAt(1) - '0' : parent == null ? 0 : parent.headingLevel;
        this.listDepth = (list ? 1 : 0) + (parent == null ? 0 : parent.listDepth);
        this.ordered = list ? "ol".equals(tag) : parent != null && parent.ordered;
    }

    /** Its place among the page's elements that hold text, from 0; smaller than those of the elements in it. */
    public int number() {
        return number;
    }

    /** The element's name, in lower case: {@code p}. */
    public String tag() {
        return tag;
    }

    /** The element around it; absent for the outermost, mostly {@code body}. */
    public Optional<PageElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** Itself and its ancestors, from inner to outer. */
    public List<PageElement> path() {
        List<PageElement> path = new ArrayList<>(depth + 1);
        for (PageElement at = this; at != null; at = at.parent) {
            path.add(at);
        }
        return path;
    }

    /** How many ancestors it has. */
    public int depth() {
        return depth;
    }

    /**
     * The words of its own attributes, lower-case, each once, in the order of the page: the values of class, id, role,
     * itemprop, rel, property, typeof and itemtype (the last part of the address), the names of the data-* attributes,
     * and the values of those data-* attributes that name a part of the page ({@code data-testid="byline"}). Cut at all
     * that is no letter and before a capital that follows a small letter; a single ASCII letter is no word.
     */
    public List<String> words() {
        return words;
    }

    /** Whether it, or an element around it, is of this kind. */
    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** All its traits and those of its ancestors. */
    public Set<Trait> traits() {
        return Trait.of(traits);
    }

    /** 1 to 6 for what stands in h1 to h6. */
    public OptionalInt headingLevel() {
        return headingLevel == 0 ? OptionalInt.empty() : OptionalInt.of(headingLevel);
    }

    /** How many lists it stands in; 0 for none. */
    public int listDepth() {
        return listDepth;
    }

    /** Whether the innermost list around it is numbered; false for none. */
    public boolean ordered() {
        return ordered;
    }

    /** The innermost element, itself included, that starts a line. */
    public PageElement block() {
        PageElement at = this;
        while (!at.startsLine && at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** The innermost element of this name, itself included. */
    public Optional<PageElement> nearest(String name) {
        PageElement at = this;
        while (at != null && !at.tag.equals(name)) {
            at = at.parent;
        }
        return Optional.ofNullable(at);
    }

    /** Of a link its address, of a time its datetime, as written; see {@link Inline#target}. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** The innermost element that holds both. */
    PageElement common(PageElement other) {
        PageElement a = this;
        PageElement b = other;
        while (a != b) {
            boolean up = a.depth >= b.depth;
            b = b.depth >= a.depth ? b.parent : b;
            a = up ? a.parent : a;
        }
        return a;
    }

    /** Bits of {@link Inline.Kind}, its own and those of its ancestors. */
    int kinds() {
        return kinds;
    }

    boolean isMarked(Inline.Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** The innermost link around it, itself included. */
    Optional<PageElement> link() {
        return Optional.ofNullable(link);
    }
}
