package org.backfile.read;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * The outlet's name that a page's title has behind the headline, told by the page itself or by the outlet's other headlines.
 *
 * <p>parts {@code Ministers meet - The Courier} where {@code Ministers meet} stands alone elsewhere on the page;
 * keeps {@code Ministers meet - again} whole where it does not.
 *
 * @param title    what is left of the line without the suffix
 * @param evidence how it is told
 */
record OutletSuffix(Span title, String evidence) {

    private static final String DIVIDERS = "-–—|·:»•";
    private static final int LEAST = 10;

    /** The longest beginning of a headline's line, up to a divider, that is a block of its own. */
    static Optional<OutletSuffix> of(String line, List<Block> blocks) {
        for (int at = line.length() - 2; at > LEAST; at--) {
            if (divides(line, at)) {
                String title = line.substring(0, at).stripTrailing();
                String folded = Fold.of(title);
                if (blocks.stream().anyMatch(block -> block.features().folded().equals(folded))) {
                    return Optional.of(new OutletSuffix(new Span(0, title.length()),
                            "the headline stands without it elsewhere on the page"));
                }
            }
        }
        return Optional.empty();
    }

    /** Up to the divider before one of the suffixes, which are folded. */
    static Optional<OutletSuffix> of(String line, OutletHabits habits) {
        for (int at = LEAST + 1; at < line.length() - 1; at++) {
            if (divides(line, at) && habits.suffixes().contains(Fold.of(line.substring(at + 1)))) {
                return Optional.of(new OutletSuffix(new Span(0, line.substring(0, at).stripTrailing().length()),
                        "most headlines of this outlet end so"));
            }
        }
        return Optional.empty();
    }

    /** Whether a divider stands at a place of a line, with a blank before it. */
    static boolean divides(String line, int at) {
        return DIVIDERS.indexOf(line.charAt(at)) >= 0 && Fold.blank(line.charAt(at - 1));
    }
}
