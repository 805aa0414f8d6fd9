package org.backfile.archive;

import java.util.StringJoiner;
import org.backfile.article.Passage;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;

/** A node tree as text, so that two can be compared: nodes have no equality of their own. */
final class TreeText {

    private TreeText() { }

    static String of(Node node) {
        StringJoiner out = new StringJoiner(" ", "(", ")").add(node.getClass().getSimpleName()).add(own(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.add(of(child));
        }
        return out.toString();
    }

    private static String own(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof Link link) {
            return link.getDestination();
        } else if (node instanceof Heading heading) {
            return "" + heading.getLevel();
        } else if (node instanceof OrderedList list) {
            return list.isTight() + " " + list.getMarkerStartNumber();
        }
        if (node instanceof Passage passage) {
            return passage.language();
        }
        return node instanceof ListBlock list ? "" + list.isTight() : "";
    }
}
