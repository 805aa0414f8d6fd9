package org.backfile.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Reads microdata (HTML Standard, 5) or RDFa (W3C, RDFa Lite) as far as news pages use it: the properties of articles,
 * and those outside any item. What other items say of themselves, such as readers' comments, is passed over. Belongs to
 * one page.
 */
final class ItemProperties {

    /** The attributes of a syntax: what makes an element an item, what names its type and its property. */
    record Syntax(String origin, String scope, String type, String property) {
        static final Syntax MICRODATA = new Syntax("micro", "itemscope", "itemtype", "itemprop");
        static final Syntax RDFA = new Syntax("rdfa", "typeof", "typeof", "property");
    }

    /**
     * An item that the walk is in.
     *
     * @param depth  how many elements are open around its element
     * @param prefix what its keys begin with; empty for one that is passed over
     * @param agent  whether it is a person or organisation, of which only the name is read
     */
    private record Item(int depth, String prefix, boolean agent) { }

    /** A property whose value is the text from an offset on, up to the end of its element. */
    private record Pending(int depth, String key, int offset) { }

    private final Syntax syntax;
    private final Declarations declared;
    private final TextWriter text;
    private final Deque<Item> items = new ArrayDeque<>();
    private final Deque<Pending> pending = new ArrayDeque<>();

    ItemProperties(Syntax syntax, Declarations declared, TextWriter text) {
        this.syntax = syntax;
        this.declared = declared;
        this.text = text;
    }

    /**
     * An element begins.
     *
     * @param element its attributes named in lower case, as the parser has them
     * @param depth   how many are open around it
     */
    void open(Element element, String tag, int depth) {
        Attributes own = element.attributes();
        String properties = own.get(syntax.property);
        if (own.hasKey(syntax.scope)) {
            items.push(item(element, Schema.local(properties), depth));
        } else if (!properties.isEmpty()) {
            for (String property : properties.split(" ")) {
                property(element, tag, property.strip(), depth);
            }
        }
    }

    /** The element that was opened at this depth ends. */
    void close(int depth) {
        while (!pending.isEmpty() && pending.element().depth == depth) {
            Pending property = pending.pop();
            declared.add(property.key, text.since(property.offset));
        }
        if (!items.isEmpty() && items.element().depth == depth) {
            items.pop();
        }
    }

    private Item item(Element element, String property, int depth) {
        for (String type : element.attr(syntax.type).split(" ")) {
            Optional<String> suffix = Schema.suffix(type);
            if (suffix.isPresent()) {
                String prefix = declared.origin(syntax.origin + suffix.get());
                declared.add(prefix + ".type", Schema.local(type));
                return new Item(depth, prefix, false);
            }
        }
        boolean ofArticle = Schema.AGENTS.contains(property) && (items.isEmpty() || !items.element().agent);
        return new Item(depth, ofArticle && !prefix().isEmpty() ? prefix() + "." + Schema.key(property) : "", true);
    }

    /** Of the innermost item; RDFa outside of items is Open Graph, which is read elsewhere. */
    private String prefix() {
        return items.isEmpty() ? syntax == Syntax.MICRODATA ? "itemprop" : "" : items.element().prefix;
    }

    private void property(Element element, String tag, String written, int depth) {
        String property = Schema.local(written);
        if (written.startsWith("dc:")) {
            value(element, tag, property, "rdfa.dc." + property, depth);
        } else if (prefix().isEmpty() || written.startsWith("og:") || written.startsWith("article:")) {
            return;
        } else if (!items.isEmpty() && items.element().agent) {
            if (property.equals("name")) {
                value(element, tag, property, prefix(), depth);
            }
        } else if (!property.equals("articleBody") && Schema.TEXTS.contains(property) || Schema.AGENTS.contains(property)) {
            value(element, tag, property, prefix() + "." + Schema.key(property), depth);
        }
    }

    private void value(Element element, String tag, String property, String key, int depth) {
        if (element.hasAttr("content")) {
            declared.add(key, element.attr("content"));
        } else if (tag.equals("time") && element.hasAttr("datetime")) {
            declared.add(key, element.attr("datetime"));
        } else if (Schema.isAddress(property) && element.hasAttr("href")) {
            declared.add(key, element.attr("href"));
        } else {
            pending.push(new Pending(depth, key, text.length()));
        }
    }
}
