package org.backfile.archive;

import java.util.List;
import java.util.function.Supplier;
import org.backfile.article.Caption;
import org.backfile.article.Opening;
import org.backfile.article.Passage;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A body's node tree as bytes: each node its kind's number, what it holds itself, how many children, the children.
 */
final class StoredBody {

    /** A kind of node; its number in the store is its place in {@link #KINDS}. */
    private record Kind(Class<? extends Node> type, Supplier<Node> make) { }

    /** New kinds go to the end. */
    private static final List<Kind> KINDS = List.of(new Kind(Document.class, Document::new),
            new Kind(Paragraph.class, Paragraph::new), new Kind(Text.class, Text::new), new Kind(Heading.class, Heading::new),
            new Kind(BlockQuote.class, BlockQuote::new), new Kind(BulletList.class, BulletList::new),
            new Kind(OrderedList.class, OrderedList::new), new Kind(ListItem.class, ListItem::new),
            new Kind(Caption.class, Caption::new), new Kind(Emphasis.class, Emphasis::new),
            new Kind(StrongEmphasis.class, StrongEmphasis::new), new Kind(Link.class, Link::new), new Kind(Code.class, Code::new),
            new Kind(FencedCodeBlock.class, FencedCodeBlock::new), new Kind(ThematicBreak.class, ThematicBreak::new),
            new Kind(SoftLineBreak.class, SoftLineBreak::new), new Kind(HardLineBreak.class, HardLineBreak::new),
            new Kind(Opening.class, Opening::new), new Kind(Passage.class, Passage::new));

    private StoredBody() { }

    /** @throws IllegalArgumentException where a node is of a kind that no body has: a defect of whoever made it */
    static void write(Bytes out, Node node) {
        int kind = 0;
        while (kind < KINDS.size() && KINDS.get(kind).type() != node.getClass()) {
            kind++;
        }
        if (kind == KINDS.size()) {
            throw new IllegalArgumentException("a body holds no " + node.getClass().getName());
        }
        StoredText.number(out, kind);
        own(out, node);
        int children = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children++;
        }
        StoredText.number(out, children);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(out, child);
        }
    }

    private static void own(Bytes out, Node node) {
        if (node instanceof Text text) {
            StoredText.string(out, text.getLiteral());
        } else if (node instanceof Code code) {
            StoredText.string(out, code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            StoredText.string(out, code.getLiteral());
        } else if (node instanceof Link link) {
            StoredText.string(out, link.getDestination());
        } else if (node instanceof Heading heading) {
            StoredText.number(out, heading.getLevel());
        } else if (node instanceof OrderedList list) {
            StoredText.number(out, list.getMarkerStartNumber());
        } else if (node instanceof Passage passage) {
            StoredText.string(out, passage.language());
        }
    }

    static Node read(Bytes.In in) {
        Node node = KINDS.get((int) StoredText.number(in)).make().get();
        restore(in, node);
        for (long children = StoredText.number(in); children > 0; children--) {
            node.appendChild(read(in));
        }
        return node;
    }

    private static void restore(Bytes.In in, Node node) {
        if (node instanceof Text text) {
            text.setLiteral(StoredText.string(in));
        } else if (node instanceof Code code) {
            code.setLiteral(StoredText.string(in));
        } else if (node instanceof FencedCodeBlock code) {
            code.setLiteral(StoredText.string(in));
        } else if (node instanceof Link link) {
            link.setDestination(StoredText.string(in));
        } else if (node instanceof Heading heading) {
            heading.setLevel((int) StoredText.number(in));
        } else if (node instanceof OrderedList list) {
            list.setTight(true);
            list.setMarkerStartNumber((int) StoredText.number(in));
        } else if (node instanceof Passage passage) {
            passage.setLanguage(StoredText.string(in));
        } else if (node instanceof BulletList list) {
            list.setTight(true);
        }
    }
}
