package org.backfile.read;

import java.util.List;
import org.backfile.article.Reason;
import org.backfile.article.Role;

/** What is left to keep of a page without any text: its lines, those apart that are icons' titles. */
final class Leftovers {

    private static final Reason KEPT = Reason.of("keep-all", "the page has no text, and all is to be kept");

    private Leftovers() { }

    /** The labels as they are where there is text among them. */
    static List<LabelledBlock> of(List<LabelledBlock> labels) {
        boolean text = labels.stream().anyMatch(label -> label.role().body() && label.role() != Role.CAPTION);
        return text ? labels : labels.stream().map(Leftovers::kept).toList();
    }

    private static LabelledBlock kept(LabelledBlock label) {
        return label.role().kept() || label.role() == Role.SPRITE ? label : new LabelledBlock(label.block(), Role.PARAGRAPH, KEPT);
    }
}
