package org.backfile.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What a page says of itself, gathered while it is walked: evidence, not truth, and nothing is chosen. Keys have their
 * origin in front, and a number behind from the second value on ({@link SourceDocument#declared(String)} gives all):
 *
 * <ul>
 * <li>{@code html.lang}, {@code html.title}, {@code http.content-language}, {@code link.canonical}, {@code link.author},
 *     {@code link.base} and the like;
 * <li>{@code og.title}, {@code article.published_time}, {@code twitter.title}: meta elements of these families;
 * <li>{@code meta.author}, {@code meta.dc.date}: all other meta elements, with : written as a full stop, in lower case;
 * <li>{@code ld.headline}, {@code ld.author}, {@code ld.publisher.name}, {@code ld.type}: the first article of the JSON-LD,
 *     {@code ld.2.headline} the second one; {@code ld-video.*} videos, {@code ld-page.*} web pages; properties are named as
 *     schema.org has them, see {@link Schema};
 * <li>{@code micro.*}, {@code micro-video.*}, {@code micro-page.*} and {@code rdfa.*} the same of microdata and RDFa, without the
 *     body; {@code itemprop.*} microdata outside any item; {@code rdfa.dc.date} Dublin Core in RDFa;
 * <li>{@code time} the datetime of each time element, {@code time.pubdate} of those with a pubdate;
 * <li>{@code rel.author} the text of links to an author.
 * </ul>
 *
 * Belongs to one page.
 */
final class PageDeclarations implements NodeFilter {

    /** A link to an author that the walk is in. */
    private record AuthorLink(int depth, int offset) { }

    private final Declarations declared = new Declarations();
    private final MetaElements metas = new MetaElements(declared);
    private final LinkedData linked = new LinkedData();
    private final TextWriter text;
    private final ItemProperties microdata;
    private final ItemProperties rdfa;
    private final Deque<AuthorLink> authors = new ArrayDeque<>();

    PageDeclarations(TextWriter text) {
        this.text = text;
        this.microdata = new ItemProperties(ItemProperties.Syntax.MICRODATA, declared, text);
        this.rdfa = new ItemProperties(ItemProperties.Syntax.RDFA, declared, text);
    }

    /** The root element: its language, and where it is itself an article. */
    void root(Element html) {
        metas.root(html);
        microdata.open(html, "html", -2);
        rdfa.open(html, "html", -2);
    }

    /** The head's elements, which hold no text. */
    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            silent(element, element.normalName());
            open(element, element.normalName(), -1);
            close(-1);
        }
        return FilterResult.CONTINUE;
    }

    /** An element whose content is no text. */
    void silent(Element element, String tag) {
        if (tag.equals("script") && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            linked.add(element.data());
        }
    }

    /** An element begins. @param depth how many are open around it */
    void open(Element element, String tag, int depth) {
        metas.read(element, tag);
        if (element.attributesSize() > 0) {
            microdata.open(element, tag, depth);
            rdfa.open(element, tag, depth);
            if (tag.equals("time")) {
                time(element);
            } else if (tag.equals("a") && element.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
                authors.push(new AuthorLink(depth, text.length()));
            }
        }
    }

    /** The element that was opened at this depth ends. */
    void close(int depth) {
        microdata.close(depth);
        rdfa.close(depth);
        if (!authors.isEmpty() && authors.element().depth == depth) {
            declared.add("rel.author", text.since(authors.pop().offset));
        }
    }

    private void time(Element element) {
        declared.add("time", element.attr("datetime"));
        if (element.hasAttr("pubdate")) {
            declared.add("time.pubdate", element.attr("datetime"));
        }
    }

    SortedMap<String, String> map() {
        linked.declare(declared);
        return declared.map();
    }
}
