package org.backfile.read;

import java.util.Optional;
import org.backfile.article.Caption;
import org.backfile.article.Opening;
import org.backfile.article.Passage;
import org.backfile.article.Role;
import org.backfile.source.SourceDocument;
import org.backfile.text.Span;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Grows a body's node tree, a block at a time. Belongs to one call. */
final class BodyWriter {

    private final Document document = new Document();
    private final Controls controls;
    private final InlineNodes inlines;
    private String firstText = "";
    private Optional<String> passage = Optional.empty();
    private Optional<String> opening = Optional.empty();

    /** @param controls those in the source's text */
    BodyWriter(SourceDocument source, Controls controls) {
        this.controls = controls;
        this.inlines = new InlineNodes(source, controls);
    }

    /**
     * Adds a stretch of the source as a block of the body.
     *
     * @param language where it is in another than the article's
     */
    void add(Role role, Span span, Optional<String> language) {
        if (firstText.isEmpty() && role != Role.CAPTION) {
            firstText = opening.orElse("") + controls.without(span);
        }
        passage = language;
        switch (role) {
            case CROSSHEAD -> document.appendChild(filled(crosshead(), span));
            case QUOTE -> document.appendChild(around(new BlockQuote(), filled(new Paragraph(), span)));
            case CAPTION -> document.appendChild(filled(new Caption(), span));
            case LIST_ITEM -> list().appendChild(around(new ListItem(), filled(new Paragraph(), span)));
            default -> document.appendChild(paragraph(span));
        }
    }

    /** The next paragraph begins with this dateline. */
    void openWith(String dateline) {
        opening = Optional.of(dateline);
    }

    private Paragraph paragraph(Span span) {
        Paragraph paragraph = new Paragraph();
        opening.ifPresent(dateline -> {
            Opening node = new Opening();
            node.appendChild(new Text(dateline));
            paragraph.appendChild(node);
        });
        opening = Optional.empty();
        return filled(paragraph, span);
    }

    /** The list that the last items went to, or a new one. */
    private BulletList list() {
        if (document.getLastChild() instanceof BulletList list) {
            return list;
        }
        BulletList list = new BulletList();
        list.setTight(true);
        document.appendChild(list);
        return list;
    }

    private static Heading crosshead() {
        Heading heading = new Heading();
        heading.setLevel(2);
        return heading;
    }

    private <B extends Block> B filled(B block, Span span) {
        Node parent = passage.<Node>map(Passage::new).orElse(block);
        inlines.appendTo(parent, span);
        if (parent != block) {
            block.appendChild(parent);
        }
        return block;
    }

    private static <B extends Block> B around(B block, Node child) {
        block.appendChild(child);
        return block;
    }

    /** Whether there is no text yet; a caption alone is none. */
    boolean isEmpty() {
        return firstText.isEmpty();
    }

    /** The first block's text, captions aside; empty where there is none. */
    String firstText() {
        return firstText;
    }

    Document document() {
        return document;
    }
}
