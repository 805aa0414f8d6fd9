package org.backfile.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a piece of a page stands in: an element of this kind, at any distance. Evidence, no judgement. */
public enum Trait {
    ARTICLE, MAIN, ASIDE, NAV, HEADER, FOOTER, SECTION, ADDRESS,
    FIGURE, FIGCAPTION, BLOCKQUOTE, PRE, HEADING,
    /** An item of any list: li, dt, dd. */
    LIST_ITEM,
    TABLE, TABLE_CELL,
    FORM, BUTTON,
    /** A control or its name: label, legend, select, option, textarea. */
    CONTROL,
    DETAILS, DIALOG,
    /** A link: an {@code a} with a href, wherever it leads. */
    LINK,
    SVG, NOSCRIPT,
    /** An element with the attribute {@code hidden}, or with display:none or visibility:hidden as its style. */
    HIDDEN,
    /** An element with aria-hidden=true. */
    ARIA_HIDDEN;

    private static final Trait[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }

    static int mask(Trait... traits) {
        return Arrays.stream(traits).mapToInt(Trait::bit).reduce(0, (a, b) -> a | b);
    }

    static Set<Trait> of(int mask) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Arrays.stream(ALL).filter(trait -> (mask & trait.bit()) != 0).forEach(traits::add);
        return Collections.unmodifiableSet(traits);
    }
}
