package org.backfile.read;

import java.util.Optional;
import org.backfile.article.Caption;
import org.backfile.article.Opening;
import org.backfile.article.Role;
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
    private String firstText = "";
    private Optional<String> opening = Optional.empty();

    void add(Role role, String text) {
        firstText = firstText.isEmpty() && role != Role.CAPTION ? opening.orElse("") + text : firstText;
        switch (role) {
            case CROSSHEAD -> document.appendChild(filled(crosshead(), text));
            case QUOTE -> document.appendChild(around(new BlockQuote(), filled(new Paragraph(), text)));
            case CAPTION -> document.appendChild(filled(new Caption(), text));
            case LIST_ITEM -> list().appendChild(around(new ListItem(), filled(new Paragraph(), text)));
            default -> document.appendChild(paragraph(text));
        }
    }

    /** The next paragraph begins with this dateline. */
    void openWith(String dateline) {
        opening = Optional.of(dateline);
    }

    private Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        opening.ifPresent(dateline -> {
            Opening node = new Opening();
            node.appendChild(new Text(dateline));
            paragraph.appendChild(node);
        });
        opening = Optional.empty();
        return filled(paragraph, text);
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

    private static <B extends Block> B filled(B block, String text) {
        block.appendChild(new Text(text));
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
