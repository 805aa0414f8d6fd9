package org.backfile.read;

import java.util.Optional;
import org.backfile.article.Role;
import org.backfile.source.PageElement;
import org.backfile.source.Trait;

/** What a page's elements say that a block of the text is: a heading, an item of a list, a quotation, a caption. */
final class MarkedRole {

    private MarkedRole() { }

    /** Absent where the document is no page, or the block stands in no such element. */
    static Optional<Role> of(Page page, Block block) {
        return page.document().markup().flatMap(markup -> markup.element(block.span())).flatMap(MarkedRole::of);
    }

    private static Optional<Role> of(PageElement element) {
        if (element.is(Trait.FIGCAPTION)) {
            return Optional.of(Role.CAPTION);
        } else if (element.headingLevel().orElse(1) > 1) {
            return Optional.of(Role.CROSSHEAD);
        } else if (element.is(Trait.LIST_ITEM)) {
            return Optional.of(Role.LIST_ITEM);
        }
        return element.is(Trait.BLOCKQUOTE) ? Optional.of(Role.QUOTE) : Optional.empty();
    }
}
