package org.backfile.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A body's words without its markup, captions apart from the text. */
final class PlainBody extends AbstractVisitor {

    private final List<String> captions = new ArrayList<>();
    private StringBuilder out = new StringBuilder();

    private PlainBody() { }

    /** The leaf blocks in order, divided by a blank line. */
    static String text(Node body) {
        return read(body).out.toString();
    }

    static List<String> captions(Node body) {
        return List.copyOf(read(body).captions);
    }

    private static PlainBody read(Node body) {
        PlainBody plain = new PlainBody();
        body.accept(plain);
        return plain;
    }

    private void block(Node node) {
        if (!out.isEmpty()) {
            out.append("\n\n");
        }
        visitChildren(node);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomBlock caption) {
        StringBuilder text = out;
        out = new StringBuilder();
        visitChildren(caption);
        captions.add(out.toString());
        out = text;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code);
        out.append(code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }
}
