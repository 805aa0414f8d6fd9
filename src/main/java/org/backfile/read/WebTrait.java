package org.backfile.read;

import java.util.Optional;
import org.backfile.source.PageElement;
import org.backfile.source.Trait;

/**
 * What the model is told of a block from the page's elements. Each is a number; facts are 0 or 1. The order is that of the
 * model's columns: a change of it needs a new training.
 */
enum WebTrait {
    LINK_SHARE, PARAGRAPH, HEADING, IN_CORE, UP_TO_CORE, IN_DENSEST, UP_TO_DENSEST, DOWN_TO_DENSEST, KIND_PROSE, ITEM,
    PICTURED, DOWN_TO_CORE, DIVISION, SECTION, CELL, ITSELF_ITEM, ITSELF_QUOTE, ITSELF_CAPTION, SPAN, ANCHOR, BOLD, ITALIC,
    TIME, SMALL, LINKS, DEPTH, DEPTH_WITHIN, LIST_DEPTH, BREAKS, BREAKS_AFTER, MEDIA_BEFORE, MEDIA_AFTER, SAME_AS_BEFORE,
    SAME_AS_AFTER, UP_TO_BEFORE, UP_TO_AFTER, RUN, RUN_PLACE, OWN_PROSE(0, Of.PROSE_SHARE), OWN_BLOCKS(0, Of.BLOCKS),
    OWN_CHARS(0, Of.SHARE_OF_IT), PARENT_PROSE(1, Of.PROSE_SHARE), PARENT_LINKS(1, Of.LINKED),
    PARENT_DENSITY(1, Of.PROSE_DENSITY), PARENT_BLOCKS(1, Of.BLOCKS), PARENT_PART(1, Of.SHARE_OF_IT),
    PARENT_SCORE(1, Of.SCORE), SECOND_PROSE(2, Of.PROSE_SHARE), SECOND_LINKS(2, Of.LINKED),
    SECOND_DENSITY(2, Of.PROSE_DENSITY), SECOND_BLOCKS(2, Of.BLOCKS), SECOND_SCORE(2, Of.SCORE),
    THIRD_PROSE(3, Of.PROSE_SHARE), THIRD_LINKS(3, Of.LINKED), THIRD_DENSITY(3, Of.PROSE_DENSITY), ARTICLE_PROSE, MAIN_PROSE,
    ARTICLES, BELOW_CORE_PROSE, BELOW_CORE_CHARS, BELOW_CORE_LINKS, BELOW_CORE_BLOCKS, KIND_BLOCKS, KIND_PARAGRAPHS,
    KIND_DENSITY, OWN_COPIES, PARENT_COPIES, SECOND_COPIES, THIRD_COPIES, MOST_COPIES, BELOW_CORE_COPIES, CORE_PROSE,
    CORE_LINKS, AFTER_TITLE, UP_TO_TITLE, DOWN_TO_TITLE, TITLE_TO_CORE, DECLARED_BODY, DECLARED_PROSE, DECLARED_HEADLINE,
    LIKE_HEADLINE, DECLARED_STANDFIRST, LIKE_STANDFIRST, DECLARED_AUTHORS, DECLARED_DAY, DECLARED_UPDATE, DECLARED_LABEL;

    /** The first so many, of which the model is told for a block's neighbours too. */
    static final int OF_NEIGHBOURS = PICTURED.ordinal() + 1;

    /** What is measured of an element around the block. */
    private enum Of { PROSE_SHARE, PROSE_DENSITY, LINKED, BLOCKS, SHARE_OF_IT, SCORE }

    private final int steps;
    private final Optional<Of> around;

    WebTrait() {
        this.steps = 0;
        this.around = Optional.empty();
    }

    /** Something of the element so many steps out from the block's own. */
    WebTrait(int steps, Of around) {
        this.steps = steps;
        this.around = Optional.of(around);
    }

    float of(WebEvidence page, int i) {
        return (float) (around.isPresent() ? of(page, i, page.tree().above(i, steps), around.get()) : measure(page, i));
    }

    /** One method for all, as in {@link Trait}. */
    private double measure(WebEvidence page, int i) {
        return switch (this) {
            case LINK_SHARE -> page.linkShare(i);
            case PARAGRAPH -> is(page, i, "p");
            case HEADING -> page.tree().inner(i).element.headingLevel().orElse(0);
            case IN_CORE -> one(page.tree().core().holds(page.tree().outer(i)));
            case UP_TO_CORE -> page.tree().up(i, page.tree().core());
            case IN_DENSEST -> one(page.tree().densest().holds(page.tree().outer(i)));
            case UP_TO_DENSEST -> page.tree().up(i, page.tree().densest());
            case DOWN_TO_DENSEST -> page.tree().down(i, page.tree().densest());
            case KIND_PROSE -> share(page.tree().kind(i).prose, page.tree().root().prose);
            case ITEM -> one(page.tree().inner(i).element.is(Trait.LIST_ITEM));
            case PICTURED -> one(page.tree().inner(i).element.is(Trait.FIGURE)
                    || page.tree().inner(i).element.is(Trait.FIGCAPTION));
            case DOWN_TO_CORE -> page.tree().down(i, page.tree().core());
            case DIVISION -> is(page, i, "div");
            case SECTION -> is(page, i, "section");
            case CELL -> one(page.tree().outer(i).element.tag().equals("td") || page.tree().outer(i).element.tag().equals("th"));
            case ITSELF_ITEM -> is(page, i, "li");
            case ITSELF_QUOTE -> is(page, i, "blockquote");
            case ITSELF_CAPTION -> one(page.tree().outer(i).element.tag().equals("figcaption"));
            case SPAN -> inside(page, i, "span");
            case ANCHOR -> inside(page, i, "a");
            case BOLD -> inside(page, i, "strong") + inside(page, i, "b");
            case ITALIC -> inside(page, i, "em") + inside(page, i, "i");
            case TIME -> one(page.tree().inner(i).element.nearest("time").isPresent());
            case SMALL -> inside(page, i, "small");
            case LINKS -> page.markup().linkCount(page.draft().block(i).span());
            case DEPTH -> page.tree().outer(i).depth;
            case DEPTH_WITHIN -> page.tree().outer(i).depth - page.tree().core().depth;
            case LIST_DEPTH -> page.tree().inner(i).element.listDepth();
            case BREAKS -> page.markup().breaksBefore(page.draft().block(i).line());
            case BREAKS_AFTER -> i + 1 < page.draft().size() ? page.markup().breaksBefore(page.draft().block(i + 1).line()) : 0;
            case MEDIA_BEFORE -> page.markup().mediaBefore(page.draft().block(i).line());
            case MEDIA_AFTER -> i + 1 < page.draft().size() ? page.markup().mediaBefore(page.draft().block(i + 1).line()) : 0;
            case SAME_AS_BEFORE -> page.kinship(i, i - 1);
            case SAME_AS_AFTER -> page.kinship(i, i + 1);
            case UP_TO_BEFORE -> i == 0 ? -1 : page.tree().up(i, page.tree().outer(i - 1));
            case UP_TO_AFTER -> i + 1 == page.draft().size() ? -1 : page.tree().up(i, page.tree().outer(i + 1));
            case RUN -> page.run(i);
            case RUN_PLACE -> page.runPlace(i);
            case ARTICLE_PROSE -> around(page, i, "article");
            case MAIN_PROSE -> around(page, i, "main");
            case ARTICLES -> page.articleCount();
            case BELOW_CORE_PROSE -> page.belowCore(i).map(at -> share(at.prose, page.tree().core().prose)).orElse(2.0);
            case BELOW_CORE_CHARS -> page.belowCore(i).map(at -> share(at.chars, page.tree().core().chars)).orElse(2.0);
            case BELOW_CORE_LINKS -> page.belowCore(i).map(at -> at.linked / Math.max(1, at.chars)).orElse(-1.0);
            case BELOW_CORE_BLOCKS -> page.belowCore(i).map(at -> (double) at.blocks).orElse(-1.0);
            case KIND_BLOCKS -> page.tree().kind(i).blocks;
            case KIND_PARAGRAPHS -> share(page.tree().kind(i).paragraphs, page.tree().kind(i).blocks);
            case KIND_DENSITY -> share(page.tree().kind(i).prose, page.tree().kind(i).chars);
            case OWN_COPIES -> page.tree().copies(page.tree().outer(i));
            case PARENT_COPIES -> page.tree().copies(page.tree().above(i, 1));
            case SECOND_COPIES -> page.tree().copies(page.tree().above(i, 2));
            case THIRD_COPIES -> page.tree().copies(page.tree().above(i, 3));
            case MOST_COPIES -> page.mostCopies(i);
            case BELOW_CORE_COPIES -> page.belowCore(i).map(at -> (double) page.tree().copies(at)).orElse(-1.0);
            case CORE_PROSE -> share(page.tree().core().prose, page.tree().root().prose);
            case CORE_LINKS -> page.tree().core().linked / Math.max(1, page.tree().core().chars);
            case AFTER_TITLE -> page.title() < 0 ? -200 : Math.max(-100, Math.min(100, i - page.title()));
            case UP_TO_TITLE -> page.title() < 0 ? -1 : page.tree().up(i, page.tree().outer(page.title()));
            case DOWN_TO_TITLE -> page.title() < 0 ? -1 : page.tree().down(i, page.tree().outer(page.title()));
            case TITLE_TO_CORE -> page.title() < 0 ? -1 : page.tree().up(page.title(), page.tree().core());
            case DECLARED_BODY -> page.declared().body(i);
            case DECLARED_PROSE -> page.declaredProse();
            case DECLARED_HEADLINE -> page.declared().headline(i);
            case LIKE_HEADLINE -> page.declared().likeHeadline(i);
            case DECLARED_STANDFIRST -> page.declared().standfirst(i);
            case LIKE_STANDFIRST -> page.declared().likeStandfirst(i);
            case DECLARED_AUTHORS -> page.declared().authors(i);
            case DECLARED_DAY -> page.declared().published(i);
            case DECLARED_UPDATE -> page.declared().updated(i);
            case DECLARED_LABEL -> page.declared().label(i);
            default -> throw new IllegalStateException(name());
        };
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
