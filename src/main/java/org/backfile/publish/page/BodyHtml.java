package org.backfile.publish.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.article.Caption;
import org.backfile.article.Opening;
import org.backfile.article.Passage;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes a CommonMark document as safe HTML: raw HTML is shown as text, only web and mail addresses are linked,
 * pictures are not loaded but linked by their description, and headings follow the page's own without a gap.
 * Safe for use by many threads.
 */
final class BodyHtml {

    /** For articles: their relative links led to places on the outlet's own site and are left out. */
    static final BodyHtml ARTICLE = article(1);

    /** For articles on a page of many, whose own heading is above their headlines. */
    static final BodyHtml ARTICLE_AMONG = article(2);

    /** For the maker's pages, which may link to pages of the archive. */
    static final BodyHtml TEXT = new BodyHtml(
            Pattern.compile("(?i)(https?://|mailto:|\\.|#|[a-z0-9_-]+(\\.[a-z]|/[^/])).*", Pattern.DOTALL), 1);

    private final HtmlRenderer renderer;

    private BodyHtml(Pattern linked, int headline) {
        renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).percentEncodeUrls(true)
                .attributeProviderFactory(context -> BodyHtml::attributes)
                .nodeRendererFactory(context -> new OwnNodes(context, linked, headline)).build();
    }

    private static BodyHtml article(int headline) {
        return new BodyHtml(Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL), headline);
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph && isTagged(node)) {
            whole(node).ifPresent(passage -> attributes.putAll(language(passage)));
        }
    }

    /** The passage that a block holds, and nothing beside it. */
    private static Optional<Passage> whole(Node block) {
        return block.getFirstChild() instanceof Passage passage && passage.getNext() == null ? Optional.of(passage) : Optional.empty();
    }

    private static boolean isTagged(Node block) {
        boolean tight = block.getParent() instanceof ListItem && block.getParent().getParent() instanceof ListBlock list && list.isTight();
        return block instanceof Paragraph && !tight || block instanceof Heading || block instanceof Caption;
    }

    /** The direction is that of its first letter. */
    private static Map<String, String> language(Passage passage) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("lang", Languages.code(Optional.of(passage.language())));
        attributes.put("dir", "auto");
        return attributes;
    }

    String of(Node document) {
        return renderer.render(document);
    }

    /** The nodes that are written in our own way. One for each document. */
    private static final class OwnNodes implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;
        private final Pattern linked;
        private Optional<NavigableSet<Integer>> levels = Optional.empty();
        private final int headline;
        private int above;

        /** @param headline the level of the heading that the text follows */
        OwnNodes(HtmlNodeRendererContext context, Pattern linked, int headline) {
            this.headline = headline;
            this.above = headline;
            this.context = context;
            this.html = context.getWriter();
            this.linked = linked;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Caption.class, Opening.class, Passage.class, Heading.class, Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Caption) {
                block("p", Map.of("class", "caption"), node);
            } else if (node instanceof Opening) {
                html.tag("span", Map.of("class", "dateline"));
                children(node);
                html.tag("/span");
            } else if (node instanceof Passage passage) {
                passage(passage);
            } else if (node instanceof Heading heading) {
                block("h" + level(heading), Map.of(), node);
            } else if (node instanceof Link link) {
                link(node, link.getDestination());
            } else if (node instanceof Image image) {
                link(node, image.getDestination());
            }
        }

        /** What its block says of itself is not said again; the paragraph of a tight list has no element to say it. */
        private void passage(Passage passage) {
            boolean said = isTagged(passage.getParent()) && whole(passage.getParent()).isPresent();
            if (!said) {
                html.tag("span", language(passage));
            }
            children(passage);
            if (!said) {
                html.tag("/span");
            }
        }

        private void block(String tag, Map<String, String> attributes, Node node) {
            Map<String, String> all = new LinkedHashMap<>(attributes);
            whole(node).ifPresent(passage -> all.putAll(language(passage)));
            html.line();
            html.tag(tag, all);
            children(node);
            html.tag("/" + tag);
            html.line();
        }

        private void link(Node node, String destination) {
            boolean kept = linked.matcher(destination.strip()).matches() && !insideLink(node);
            if (kept) {
                html.tag("a", Map.of("href", context.encodeUrl(destination.strip())));
            }
            children(node);
            if (kept) {
                html.tag("/a");
            }
        }

        private static boolean insideLink(Node node) {
            Node parent = node.getParent();
            while (parent != null && !(parent instanceof Link)) {
                parent = parent.getParent();
            }
            return parent != null;
        }

        /** The levels in use become those after the headline's; none is more than one below that of the heading before. */
        private int level(Heading heading) {
            int level = headline + 1 + used(heading).headSet(heading.getLevel()).size();
            above = Math.min(level, Math.min(above + 1, 6));
            return above;
        }

        private NavigableSet<Integer> used(Heading heading) {
            if (levels.isEmpty()) {
                Node root = heading;
                while (root.getParent() != null) {
                    root = root.getParent();
                }
                NavigableSet<Integer> found = new TreeSet<>();
                root.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading other) {
                        found.add(other.getLevel());
                    }
                });
                levels = Optional.of(found);
            }
            return levels.get();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
