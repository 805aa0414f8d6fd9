package org.backfile.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.source.Inline;
import org.backfile.source.SourceDocument;
import org.backfile.text.Span;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The inline nodes of a stretch of a document: its words, with the links, emphasis and code that the page marks. Words are
 * those of the text, without control characters; a mark is never a reason to lose one.
 */
final class InlineNodes {

    /** Kinds that become nodes, from the outermost in. The others mark nothing that a body has a node for. */
    private static final List<Inline.Kind> KINDS = List.of(Inline.Kind.LINK, Inline.Kind.STRONG, Inline.Kind.EMPHASIS, Inline.Kind.CODE);

    private final SourceDocument document;
    private final Controls controls;
    private final Optional<URI> base;

    /** @param controls those in the document's text */
    InlineNodes(SourceDocument document, Controls controls) {
        this.document = document;
        this.controls = controls;
        this.base = document.markup().isEmpty() ? Optional.empty() : Stream.of("link.base", "link.canonical", "url", "og.url")
                .flatMap(key -> document.declared(key).stream()).flatMap(address -> uri(address).stream())
                .filter(URI::isAbsolute).findFirst();
    }

    /** Appends the nodes of a stretch. */
    void appendTo(Node parent, Span span) {
        List<Inline> inlines = document.markup().map(markup -> markup.inlines(span)).orElse(List.of()).stream()
                .filter(inline -> KINDS.contains(inline.kind())).toList();
        int at = span.start();
        for (int edge : edges(span, inlines)) {
            append(parent, new Span(at, edge), marks(inlines, at, edge));
            at = edge;
        }
    }

    /** Where a mark begins or ends inside the stretch, and its end. */
    private static TreeSet<Integer> edges(Span span, List<Inline> inlines) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Inline inline : inlines) {
            edges.add(inline.span().start());
            edges.add(inline.span().end());
        }
        edges.removeIf(edge -> edge <= span.start() || edge > span.end());
        edges.add(span.end());
        return edges;
    }

    private static Map<Inline.Kind, Inline> marks(List<Inline> inlines, int from, int to) {
        Map<Inline.Kind, Inline> marks = new EnumMap<>(Inline.Kind.class);
        inlines.stream().filter(inline -> inline.span().start() <= from && inline.span().end() >= to)
                .forEach(inline -> marks.put(inline.kind(), inline));
        return marks;
    }

    /** One piece with its marks, inside the node that the piece before it ended in where that is the same link. */
    private void append(Node parent, Span piece, Map<Inline.Kind, Inline> marks) {
        String words = controls.without(piece);
        if (words.isEmpty()) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        Optional<String> target = Optional.ofNullable(marks.get(Inline.Kind.LINK)).flatMap(Inline::target).map(this::resolved);
        Node outer = target.map(address -> link(parent, address)).orElse(parent);
        nodes.add(outer);
        for (Inline.Kind kind : marks.keySet()) {
            if (kind == Inline.Kind.STRONG || kind == Inline.Kind.EMPHASIS) {
                Node node = kind == Inline.Kind.STRONG ? new StrongEmphasis() : new Emphasis();
                nodes.get(nodes.size() - 1).appendChild(node);
                nodes.add(node);
            }
        }
        nodes.get(nodes.size() - 1).appendChild(marks.containsKey(Inline.Kind.CODE) ? new Code(words) : new Text(words));
    }

    private static Node link(Node parent, String address) {
        if (parent.getLastChild() instanceof Link last && last.getDestination().equals(address)) {
            return last;
        }
        Link link = new Link(address, null);
        parent.appendChild(link);
        return link;
    }

    private String resolved(String target) {
        return base.flatMap(from -> uri(target).map(from::resolve)).map(URI::toString).orElse(target);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
