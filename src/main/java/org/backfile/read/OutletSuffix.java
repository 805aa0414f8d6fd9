package org.backfile.read;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * The outlet's name that a page's title has behind the headline.
 *
 * <p>parts {@code Ministers meet - The Courier} where {@code Ministers meet} stands alone elsewhere on the page;
 * keeps {@code Ministers meet - again} whole where it does not.
 *
 * @param title what is left of the line without the suffix
 */
record OutletSuffix(Span title) {

    private static final String DIVIDERS = "-–—|·:»•";
    private static final int LEAST = 10;

    /** The longest beginning of a headline's line, up to a divider, that is a block of its own. */
    static Optional<OutletSuffix> of(String line, List<Block> blocks) {
        for (int at = line.length() - 2; at > LEAST; at--) {
            if (DIVIDERS.indexOf(line.charAt(at)) >= 0 && Fold.blank(line.charAt(at - 1))) {
                String title = line.substring(0, at).stripTrailing();
                String folded = Fold.of(title);
                if (blocks.stream().anyMatch(block -> block.features().folded().equals(folded))) {
                    return Optional.of(new OutletSuffix(new Span(0, title.length())));
                }
            }
        }
        return Optional.empty();
    }
}
