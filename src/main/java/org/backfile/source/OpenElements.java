package org.backfile.source;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The elements that a walk is in. A {@link PageElement} is made only where text is met in it: icons, pictures and empty
 * boxes need none. Belongs to one page.
 */
final class OpenElements {

    private final AttributeWords words = new AttributeWords();
    private Element[] open = new Element[64];
    private PageElement[] made = new PageElement[64];
    private int size;
    private int count;

    void open(Element element) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
            made = Arrays.copyOf(made, size * 2);
        }
        open[size] = element;
        made[size++] = null;
    }

    void close() {
        size--;
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
            made[at] = made[at] == null ? make(open[at], at == 0 ? null : made[at - 1]) : made[at];
        }
        return made[size - 1];
    }

    private PageElement make(Element element, PageElement parent) {
        String tag = element.normalName();
        return new PageElement(count++, parent, tag, TagRule.of(tag), traits(element, tag), words.of(element), target(element, tag));
    }

    private static int traits(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return (tag.equals("a") && element.hasAttr("href") ? Trait.LINK.bit() : 0)
                | (element.hasAttr("hidden") || isHiding(element.attr("style")) ? Trait.HIDDEN.bit() : 0)
                | (element.attr("aria-hidden").equalsIgnoreCase("true") ? Trait.ARIA_HIDDEN.bit() : 0);
    }

    private static boolean isHiding(String style) {
        if (style.isEmpty()) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        style.chars().filter(c -> c > ' ').forEach(c -> bare.append((char) c));
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
