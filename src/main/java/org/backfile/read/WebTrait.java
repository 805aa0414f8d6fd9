package org.backfile.read;

import java.util.Optional;
import org.backfile.source.PageElement;
import org.backfile.source.Trait;

/**
 * What the model is told of a block from the page's elements. Each is a number; facts are 0 or 1. The order is that of the
 * model's columns: a change of it needs a new training.
 */
enum WebTrait {
    LINK_SHARE((page, i) -> page.linkShare(i)),
    PARAGRAPH((page, i) -> is(page, i, "p")),
    HEADING((page, i) -> page.tree().inner(i).element.headingLevel().orElse(0)),
    IN_CORE((page, i) -> one(page.tree().core().holds(page.tree().outer(i)))),
    UP_TO_CORE((page, i) -> page.tree().up(i, page.tree().core())),
    IN_DENSEST((page, i) -> one(page.tree().densest().holds(page.tree().outer(i)))),
    UP_TO_DENSEST((page, i) -> page.tree().up(i, page.tree().densest())),
    DOWN_TO_DENSEST((page, i) -> page.tree().down(i, page.tree().densest())),
    KIND_PROSE((page, i) -> share(page.tree().kind(i).prose, page.tree().root().prose)),
    ITEM((page, i) -> one(page.tree().inner(i).element.is(Trait.LIST_ITEM))),
    PICTURED((page, i) -> one(page.tree().inner(i).element.is(Trait.FIGURE) || page.tree().inner(i).element.is(Trait.FIGCAPTION))),

    DOWN_TO_CORE((page, i) -> page.tree().down(i, page.tree().core())),
    DIVISION((page, i) -> is(page, i, "div")),
    SECTION((page, i) -> is(page, i, "section")),
    CELL((page, i) -> one(page.tree().outer(i).element.tag().equals("td") || page.tree().outer(i).element.tag().equals("th"))),
    ITSELF_ITEM((page, i) -> is(page, i, "li")),
    ITSELF_QUOTE((page, i) -> is(page, i, "blockquote")),
    ITSELF_CAPTION((page, i) -> one(page.tree().outer(i).element.tag().equals("figcaption"))),
    SPAN((page, i) -> inside(page, i, "span")),
    ANCHOR((page, i) -> inside(page, i, "a")),
    BOLD((page, i) -> inside(page, i, "strong") + inside(page, i, "b")),
    ITALIC((page, i) -> inside(page, i, "em") + inside(page, i, "i")),
    TIME((page, i) -> one(page.tree().inner(i).element.nearest("time").isPresent())),
    SMALL((page, i) -> inside(page, i, "small")),
    LINKS((page, i) -> page.markup().linkCount(page.draft().block(i).span())),
    DEPTH((page, i) -> page.tree().outer(i).depth),
    DEPTH_WITHIN((page, i) -> page.tree().outer(i).depth - page.tree().core().depth),
    LIST_DEPTH((page, i) -> page.tree().inner(i).element.listDepth()),
    BREAKS((page, i) -> page.markup().breaksBefore(page.draft().block(i).line())),
    BREAKS_AFTER((page, i) -> i + 1 < page.draft().size() ? page.markup().breaksBefore(page.draft().block(i + 1).line()) : 0),
    MEDIA_BEFORE((page, i) -> page.markup().mediaBefore(page.draft().block(i).line())),
    MEDIA_AFTER((page, i) -> i + 1 < page.draft().size() ? page.markup().mediaBefore(page.draft().block(i + 1).line()) : 0),
    SAME_AS_BEFORE((page, i) -> page.kinship(i, i - 1)),
    SAME_AS_AFTER((page, i) -> page.kinship(i, i + 1)),
    UP_TO_BEFORE((page, i) -> i == 0 ? -1 : page.tree().up(i, page.tree().outer(i - 1))),
    UP_TO_AFTER((page, i) -> i + 1 == page.draft().size() ? -1 : page.tree().up(i, page.tree().outer(i + 1))),
    RUN((page, i) -> page.run(i)),
    RUN_PLACE((page, i) -> page.runPlace(i)),

    OWN_PROSE(0, Of.PROSE_SHARE), OWN_BLOCKS(0, Of.BLOCKS), OWN_CHARS(0, Of.SHARE_OF_IT),
    PARENT_PROSE(1, Of.PROSE_SHARE), PARENT_LINKS(1, Of.LINKED), PARENT_DENSITY(1, Of.PROSE_DENSITY), PARENT_BLOCKS(1, Of.BLOCKS),
    PARENT_PART(1, Of.SHARE_OF_IT), PARENT_SCORE(1, Of.SCORE),
    SECOND_PROSE(2, Of.PROSE_SHARE), SECOND_LINKS(2, Of.LINKED), SECOND_DENSITY(2, Of.PROSE_DENSITY), SECOND_BLOCKS(2, Of.BLOCKS),
    SECOND_SCORE(2, Of.SCORE),
    THIRD_PROSE(3, Of.PROSE_SHARE), THIRD_LINKS(3, Of.LINKED), THIRD_DENSITY(3, Of.PROSE_DENSITY),
    ARTICLE_PROSE((page, i) -> around(page, i, "article")),
    MAIN_PROSE((page, i) -> around(page, i, "main")),
    ARTICLES((page, i) -> page.articleCount()),
    BELOW_CORE_PROSE((page, i) -> page.belowCore(i).map(at -> share(at.prose, page.tree().core().prose)).orElse(2.0)),
    BELOW_CORE_CHARS((page, i) -> page.belowCore(i).map(at -> share(at.chars, page.tree().core().chars)).orElse(2.0)),
    BELOW_CORE_LINKS((page, i) -> page.belowCore(i).map(at -> at.linked / Math.max(1, at.chars)).orElse(-1.0)),
    BELOW_CORE_BLOCKS((page, i) -> page.belowCore(i).map(at -> (double) at.blocks).orElse(-1.0)),
    KIND_BLOCKS((page, i) -> page.tree().kind(i).blocks),
    KIND_PARAGRAPHS((page, i) -> share(page.tree().kind(i).paragraphs, page.tree().kind(i).blocks)),
    KIND_DENSITY((page, i) -> share(page.tree().kind(i).prose, page.tree().kind(i).chars)),
    OWN_COPIES((page, i) -> page.tree().copies(page.tree().outer(i))),
    PARENT_COPIES((page, i) -> page.tree().copies(page.tree().above(i, 1))),
    SECOND_COPIES((page, i) -> page.tree().copies(page.tree().above(i, 2))),
    THIRD_COPIES((page, i) -> page.tree().copies(page.tree().above(i, 3))),
    MOST_COPIES((page, i) -> page.mostCopies(i)),
    BELOW_CORE_COPIES((page, i) -> page.belowCore(i).map(at -> (double) page.tree().copies(at)).orElse(-1.0)),
    CORE_PROSE((page, i) -> share(page.tree().core().prose, page.tree().root().prose)),
    CORE_LINKS((page, i) -> page.tree().core().linked / Math.max(1, page.tree().core().chars)),

    AFTER_TITLE((page, i) -> page.title() < 0 ? -200 : Math.max(-100, Math.min(100, i - page.title()))),
    UP_TO_TITLE((page, i) -> page.title() < 0 ? -1 : page.tree().up(i, page.tree().outer(page.title()))),
    DOWN_TO_TITLE((page, i) -> page.title() < 0 ? -1 : page.tree().down(i, page.tree().outer(page.title()))),
    TITLE_TO_CORE((page, i) -> page.title() < 0 ? -1 : page.tree().up(page.title(), page.tree().core())),

    DECLARED_BODY((page, i) -> page.declared().body(i)),
    DECLARED_PROSE((page, i) -> page.declaredProse()),
    DECLARED_HEADLINE((page, i) -> page.declared().headline(i)),
    LIKE_HEADLINE((page, i) -> page.declared().likeHeadline(i)),
    DECLARED_STANDFIRST((page, i) -> page.declared().standfirst(i)),
    LIKE_STANDFIRST((page, i) -> page.declared().likeStandfirst(i)),
    DECLARED_AUTHORS((page, i) -> page.declared().authors(i)),
    DECLARED_DAY((page, i) -> page.declared().published(i)),
    DECLARED_UPDATE((page, i) -> page.declared().updated(i)),
    DECLARED_LABEL((page, i) -> page.declared().label(i));

    /** The first so many, of which the model is told for a block's neighbours too. */
    static final int OF_NEIGHBOURS = PICTURED.ordinal() + 1;

    interface Measure {
        double of(WebEvidence page, int i);
    }

    /** What is measured of an element around the block. */
    private enum Of { PROSE_SHARE, PROSE_DENSITY, LINKED, BLOCKS, SHARE_OF_IT, SCORE }

    private final Measure measure;

    WebTrait(Measure measure) {
        this.measure = measure;
    }

    WebTrait(int steps, Of of) {
        this((page, i) -> of(page, i, page.tree().above(i, steps), of));
    }

    float of(WebEvidence page, int i) {
        return (float) measure.of(page, i);
    }

    private static double of(WebEvidence page, int i, PageTree.Container at, Of of) {
        return switch (of) {
            case PROSE_SHARE -> share(at.prose, page.tree().root().prose);
            case PROSE_DENSITY -> share(at.prose, at.chars);
            case LINKED -> at.linked / Math.max(1, at.chars);
            case BLOCKS -> at.blocks;
            case SHARE_OF_IT -> share(page.draft().features(i).length(), at.chars);
            case SCORE -> at.score / Math.max(1, page.tree().densest().score);
        };
    }

    /** The share of the page's prose in the innermost element of this name; -1 for none. */
    private static double around(WebEvidence page, int i, String tag) {
        Optional<PageElement> element = page.tree().inner(i).element.nearest(tag);
        return element.map(found -> share(page.tree().known(found).prose, page.tree().root().prose)).orElse(-1.0);
    }

    private static double is(WebEvidence page, int i, String tag) {
        return one(page.tree().outer(i).element.tag().equals(tag));
    }

    /** Whether the whole block stands in such an element, within its line. */
    private static double inside(WebEvidence page, int i, String tag) {
        PageTree.Container outer = page.tree().outer(i);
        for (PageTree.Container at = page.tree().inner(i); at != outer; at = at.parent) {
            if (at.element.tag().equals(tag)) {
                return 1;
            }
        }
        return 0;
    }

    private static double one(boolean fact) {
        return fact ? 1 : 0;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
