package org.backfile.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk over a page's body: writes its text with the markup beside it. Belongs to one page. */
final class PageWalk implements NodeFilter {

    private static final Set<String> MEDIA =
            Set.of("img", "video", "audio", "iframe", "embed", "object", "canvas", "amp-img", "amp-video");

    private final OpenElements open = new OpenElements();
    private final MarkupWriter markup = new MarkupWriter();
    private final TextWriter text = new TextWriter(markup);
    private final PageDeclarations declarations = new PageDeclarations(text);

    PageDeclarations declarations() {
        return declarations;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            text.write(characters.getWholeText(), open);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        TagRule rule = TagRule.of(tag);
        if (MEDIA.contains(tag)) {
            text.medium();
        }
        if (rule.flow() == TagRule.Flow.SILENT) {
            declarations.silent(element, tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        edge(rule);
        declarations.open(element, tag, open.size());
        open.open(element, rule);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            TagRule rule = open.close();
            declarations.close(open.size());
            if (rule.startsLine()) {
                edge(rule);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void edge(TagRule rule) {
        switch (rule.flow()) {
            case BLOCK -> text.endLine();
            case PARAGRAPH -> text.endParagraph();
            case BREAK -> text.breakLine();
            default -> { }
        }
    }

    WebPage page() {
        return new WebPage(text.text(), markup.markup(), declarations.map());
    }
}
