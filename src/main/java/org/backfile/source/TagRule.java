package org.backfile.source;

import java.util.HashMap;
import java.util.Map;

/**
 * What an element does to the text around it, and what it tells of the text in it.
 *
 * @param flow   where lines begin and end
 * @param traits bits of {@link Trait}
 * @param kinds  bits of {@link Inline.Kind}
 */
record TagRule(Flow flow, int traits, int kinds) {

    enum Flow {
        /** Glued to what stands beside it. */
        INLINE,
        /** A line of its own. */
        BLOCK,
        /** A line of its own with a blank line on both sides. */
        PARAGRAPH,
        /** Ends a line. */
        BREAK,
        /** Its text is none of the page's; that of an iframe is read as characters and never shown (HTML Standard, 4.8.5). */
        SILENT
    }

    private static final TagRule UNKNOWN = new TagRule(Flow.INLINE, 0, 0);
    private static final Map<String, TagRule> RULES = new HashMap<>();

    static {
        flow(Flow.SILENT, "script style template head noembed noframes iframe");
        flow(Flow.BREAK, "br");
        flow(Flow.PARAGRAPH, "p h1 h2 h3 h4 h5 h6");
        flow(Flow.BLOCK, "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption "
                + "figure footer form frameset header hgroup hr html legend li main menu nav ol pre section summary table "
                + "caption thead tbody tfoot tr td th ul");
        flow(Flow.INLINE, "a abbr acronym area audio b bdi bdo big button canvas cite code col colgroup data datalist del "
                + "dfn em embed font frame i img input ins kbd label link map mark meta meter nobr noscript object "
                + "optgroup option output param picture progress q rp rt ruby s samp select slot small source span strike "
                + "strong sub sup svg symbol textarea time title track tt u use var video wbr");
        trait(Trait.ARTICLE, "article");
        trait(Trait.MAIN, "main");
        trait(Trait.ASIDE, "aside");
        trait(Trait.NAV, "nav");
        trait(Trait.HEADER, "header");
        trait(Trait.FOOTER, "footer");
        trait(Trait.SECTION, "section");
        trait(Trait.ADDRESS, "address");
        trait(Trait.FIGURE, "figure");
        trait(Trait.FIGCAPTION, "figcaption");
        trait(Trait.BLOCKQUOTE, "blockquote");
        trait(Trait.PRE, "pre");
        trait(Trait.HEADING, "h1 h2 h3 h4 h5 h6");
        trait(Trait.LIST_ITEM, "li dt dd");
        trait(Trait.TABLE, "table");
        trait(Trait.TABLE_CELL, "td th");
        trait(Trait.FORM, "form");
        trait(Trait.BUTTON, "button");
        trait(Trait.CONTROL, "label legend select option textarea");
        trait(Trait.DETAILS, "details");
        trait(Trait.DIALOG, "dialog");
        trait(Trait.SVG, "svg");
        trait(Trait.NOSCRIPT, "noscript");
        kind(Inline.Kind.EMPHASIS, "em i cite dfn var");
        kind(Inline.Kind.STRONG, "strong b");
        kind(Inline.Kind.CODE, "code kbd samp tt");
        kind(Inline.Kind.QUOTE, "q");
        kind(Inline.Kind.SUPERSCRIPT, "sup");
        kind(Inline.Kind.SUBSCRIPT, "sub");
        kind(Inline.Kind.DELETED, "del s strike");
        kind(Inline.Kind.TIME, "time");
    }

    /** @param tag in lower case */
    static TagRule of(String tag) {
        return RULES.getOrDefault(tag, UNKNOWN);
    }

    /** Whether it is the name of an element of HTML. */
    static boolean knows(String tag) {
        return RULES.containsKey(tag);
    }

    boolean startsLine() {
        return flow == Flow.BLOCK || flow == Flow.PARAGRAPH;
    }

    private static void flow(Flow flow, String tags) {
        for (String tag : tags.split(" ")) {
            RULES.put(tag, new TagRule(flow, 0, 0));
        }
    }

    private static void trait(Trait trait, String tags) {
        for (String tag : tags.split(" ")) {
            RULES.compute(tag, (name, rule) -> new TagRule(rule.flow, rule.traits | trait.bit(), rule.kinds));
        }
    }

    private static void kind(Inline.Kind kind, String tags) {
        for (String tag : tags.split(" ")) {
            RULES.compute(tag, (name, rule) -> new TagRule(rule.flow, rule.traits, rule.kinds | kind.bit()));
        }
    }
}
