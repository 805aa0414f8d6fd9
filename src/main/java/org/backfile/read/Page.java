package org.backfile.read;

import java.util.List;
import java.util.Optional;
import org.backfile.source.SourceDocument;

/**
 * A document cut into blocks, as a labeller sees it.
 *
 * @param document the source
 * @param controls the control characters in its text
 * @param language the language of most of its text, see {@link Language}
 * @param order    which of day and month goes first in this outlet's dates, where that is configured
 * @param claims   what the page says of its article outside the text; none where the document is no page of HTML
 * @param habits   what its outlet's other pages have shown
 * @param blocks   in order; none overlap, and what is between them is blank
 */
record Page(SourceDocument document, Controls controls, Optional<String> language, DateOrder order, Claims claims,
        OutletHabits habits, List<Block> blocks) {

    /** The date that a block says, see {@link DateLine}. */
    Optional<DateLine> date(Block block) {
        return block.wording().date(language.orElse(""), order);
    }

    /** The language's bit in the lexicon's masks; -1 where it is not known. */
    int languageIndex() {
        return language.map(Lexicon.LANGUAGES::indexOf).orElse(-1);
    }
}
