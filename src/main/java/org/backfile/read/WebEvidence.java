package org.backfile.read;

import java.util.Optional;
import org.backfile.source.Markup;
import org.backfile.source.SourceDocument;

/** A page's elements and declarations as evidence for its blocks. Belongs to one call. */
final class WebEvidence {

    private static final double LEAST_TITLE = 0.7;

    private final Draft draft;
    private final Markup markup;
    private final PageTree tree;
    private final DeclaredText declared;
    private final int[] runFrom;
    private final int[] runTo;
    private final PageTree.Container[] belowCore;
    private final int articleCount;
    private final int title;
    private final double declaredProse;

    WebEvidence(Draft draft, SourceDocument document) {
        this.draft = draft;
        this.markup = document.markup().orElseThrow();
        this.tree = PageTree.of(draft, markup);
        this.declared = DeclaredText.of(draft, document);
        this.runFrom = new int[draft.size()];
        this.runTo = new int[draft.size()];
        this.belowCore = new PageTree.Container[draft.size()];
        this.articleCount = tree.count("article");
        runs();
        for (int i = 0; i < belowCore.length; i++) {
            belowCore[i] = below(tree.core(), tree.outer(i));
        }
        title = likeliestTitle();
        declaredProse = share();
    }

    Draft draft() {
        return draft;
    }

    Markup markup() {
        return markup;
    }

    PageTree tree() {
        return tree;
    }

    DeclaredText declared() {
        return declared;
    }

    int articleCount() {
        return articleCount;
    }

    /** The block that is most like a declared headline, of these the one that is a heading of the highest level; -1 for none. */
    int title() {
        return title;
    }

    private int likeliestTitle() {
        int best = -1;
        double most = LEAST_TITLE;
        for (int i = 0; i < draft.size(); i++) {
            int level = tree.inner(i).element.headingLevel().orElse(9);
            double score = declared.headline(i) + declared.likeHeadline(i) + (9 - level) / 9.0;
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    /** The mean share of a declared text in the page's prose; -1 where none is declared. */
    double declaredProse() {
        return declaredProse;
    }

    private double share() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.prose(i)) {
                sum += declared.body(i);
                count++;
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    /** How many elements are like the one around block i that has the most of its like, the block's own element apart. */
    int mostCopies(int i) {
        int most = 1;
        for (PageTree.Container at = tree.outer(i).parent; at != null; at = at.parent) {
            most = Math.max(most, tree.copies(at));
        }
        return most;
    }

    double linkShare(int i) {
        return tree.linkShare(i);
    }

    /** 3 for the same element, 2 for elements of one name in the same parent, 1 for the same parent, 0 for none of these. */
    int kinship(int i, int k) {
        if (k < 0 || k >= draft.size()) {
            return -1;
        }
        PageTree.Container a = tree.outer(i);
        PageTree.Container b = tree.outer(k);
        boolean siblings = a.parent == b.parent;
        return a == b ? 3 : siblings && a.element.tag().equals(b.element.tag()) ? 2 : siblings ? 1 : 0;
    }

    private void runs() {
        for (int i = 0; i < runFrom.length; i++) {
            runFrom[i] = i > 0 && kinship(i, i - 1) >= 2 ? runFrom[i - 1] : i;
        }
        for (int i = runTo.length - 1; i >= 0; i--) {
            runTo[i] = i + 1 < runTo.length && kinship(i, i + 1) >= 2 ? runTo[i + 1] : i + 1;
        }
    }

    /** How many blocks in a row stand in siblings of one name. */
    int run(int i) {
        return runTo[i] - runFrom[i];
    }

    /** Which of them this one is. */
    int runPlace(int i) {
        return i - runFrom[i];
    }

    /** The element around block i that stands directly in the core; absent outside of it. */
    Optional<PageTree.Container> belowCore(int i) {
        return Optional.ofNullable(belowCore[i]);
    }

    /** Null where it does not stand in the core. */
    private static PageTree.Container below(PageTree.Container core, PageTree.Container outer) {
        PageTree.Container at = outer;
        while (at != null && at.parent != core) {
            at = at.parent;
        }
        return at;
    }
}
