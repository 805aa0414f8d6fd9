package org.backfile.article;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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

/** Body trees of every kind of node that a body may hold. */
final class RandomBody {

    private static final int DEEPEST = 4;

    private final Random random;
    private final Supplier<String> text;
    private final List<Supplier<Node>> blocks;
    private final List<Supplier<Node>> spans;

    RandomBody(Random random, Supplier<String> text) {
        this.random = random;
        this.text = text;
        this.blocks = List.of(Paragraph::new, this::heading, Caption::new, BlockQuote::new, this::bullets, this::numbers, this::code,
                ThematicBreak::new);
        this.spans = List.of(() -> new Text(text.get()), () -> new Code(text.get()), Emphasis::new, StrongEmphasis::new,
                () -> new Link(text.get(), null), SoftLineBreak::new, HardLineBreak::new, Opening::new, () -> new Passage("fr"));
    }

    Document document() {
        Document document = new Document();
        fill(document, 0);
        return document;
    }

    private void fill(Node node, int depth) {
        for (int n = random.nextInt(4); n > 0 && depth < DEEPEST; n--) {
            Node child = child(node);
            node.appendChild(child);
            if (!(child instanceof Text || child instanceof Code || child instanceof FencedCodeBlock || child instanceof ThematicBreak
                    || child instanceof SoftLineBreak || child instanceof HardLineBreak)) {
                fill(child, depth + 1);
            }
        }
    }

    private Node child(Node parent) {
        if (parent instanceof BulletList || parent instanceof OrderedList) {
            return new ListItem();
        }
        boolean holdsBlocks = parent instanceof Document || parent instanceof BlockQuote || parent instanceof ListItem;
        List<Supplier<Node>> kinds = holdsBlocks ? blocks : spans;
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private Heading heading() {
        Heading heading = new Heading();
        heading.setLevel(1 + random.nextInt(6));
        return heading;
    }

    private BulletList bullets() {
        BulletList list = new BulletList();
        list.setTight(true);
        return list;
    }

    private OrderedList numbers() {
        OrderedList list = new OrderedList();
        list.setTight(true);
        list.setMarkerStartNumber(random.nextInt(1000));
        return list;
    }

    private FencedCodeBlock code() {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(text.get());
        return code;
    }
}
