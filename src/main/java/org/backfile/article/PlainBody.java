package org.backfile.article;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
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
    private final List<OtherLanguage> others = new ArrayList<>();
    private final int enough;
    private boolean inCaption;
    private StringBuilder out = new StringBuilder();

    private PlainBody(int enough) {
        this.enough = enough;
    }

    /** The leaf blocks in order, divided by a blank line. */
    static String text(Node body) {
        return read(body).out.toString();
    }

    /** The beginning of the same: the nodes that so many units need, whole. */
    static String beginning(Node body, int enough) {
        return read(body, enough).out.toString();
    }

    static List<String> captions(Node body) {
        return List.copyOf(read(body).captions);
    }

    /** The stretches of the text, captions apart, that are in another language, in order. */
    static List<OtherLanguage> others(Node body) {
        return List.copyOf(read(body).others);
    }

    private static PlainBody read(Node body) {
        return read(body, Integer.MAX_VALUE);
    }

    private static PlainBody read(Node body, int enough) {
        PlainBody plain = new PlainBody(enough);
        body.accept(plain);
        return plain;
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null && out.length() < enough; child = child.getNext()) {
            child.accept(this);
        }
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
        inCaption = true;
        visitChildren(caption);
        inCaption = false;
        captions.add(out.toString());
        out = text;
    }

    @Override
    public void visit(CustomNode node) {
        int start = out.length();
        visitChildren(node);
        if (node instanceof Passage passage && !inCaption && out.length() > start) {
            others.add(new OtherLanguage(passage.language(), new Span(start, out.length())));
        }
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
