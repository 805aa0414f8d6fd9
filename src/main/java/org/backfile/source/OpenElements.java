package org.backfile.source;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The elements that a walk is in. A {@link PageElement} is made only where text is met in it: icons, pictures and empty
 * boxes need none. Belongs to one page.
 */
final class OpenElements {

    private final AttributeWords words = new AttributeWords();
    private Element[] open = new Element[64];
    private TagRule[] rules = new TagRule[64];
    private PageElement[] made = new PageElement[64];
    private int size;
    private int count;

    void open(Element element, TagRule rule) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
            rules = Arrays.copyOf(rules, size * 2);
            made = Arrays.copyOf(made, size * 2);
        }
        open[size] = element;
        rules[size] = rule;
        made[size++] = null;
    }

    /** The rule of the element that ends. */
    TagRule close() {
        return rules[--size];
    }

    int size() {
        return size;
    }

    PageElement innermost() {
        int at = size - 1;
        while (at > 0 && made[at] == null) {
            at--;
        }
        for (; at < size; at++) {
            made[at] = made[at] == null ? make(open[at], rules[at], at == 0 ? null : made[at - 1]) : made[at];
        }
        return made[size - 1];
    }

    private PageElement make(Element element, TagRule rule, PageElement parent) {
        String tag = element.normalName();
        return new PageElement(count++, parent, tag, rule, traits(element, tag), words.of(element), target(element, tag));
    }

    private static int traits(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        Attributes own = element.attributes();
        return (tag.equals("a") && own.hasKey("href") ? Trait.LINK.bit() : 0)
                | (own.hasKey("hidden") || isHiding(own.get("style")) ? Trait.HIDDEN.bit() : 0)
                | (own.get("aria-hidden").equalsIgnoreCase("true") ? Trait.ARIA_HIDDEN.bit() : 0);
    }

    private static boolean isHiding(String style) {
        if (style.isEmpty()) {
            return false;
        }
        StringBuilder bare = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (style.charAt(i) > ' ') {
                bare.append(style.charAt(i));
            }
        }
        String lower = bare.toString().toLowerCase(Locale.ROOT);
        return lower.contains("display:none") || lower.contains("visibility:hidden");
    }

    private static String target(Element element, String tag) {
        return switch (tag) {
            case "a" -> Target.of(element.attr("href")).orElse(null);
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime").strip() : null;
            default -> null;
        };
    }
}
