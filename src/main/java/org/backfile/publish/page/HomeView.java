package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param counts   how much there is, in words
 * @param span     the first and the last day, in words; absent where no article has one
 * @param latest   the latest articles, newest first
 * @param years    newest first
 * @param outlets  the greatest, in order of name
 * @param sections the greatest, in order of name
 * @param moreOutlets the list of all outlets, where there are more
 * @param moreSections the list of all sections, where there are more
 * @param undated  the list of articles without a day
 */
public record HomeView(Frame frame, String title, String description, List<String> counts, Optional<String> span,
        List<Card> latest, List<YearRow> years, List<Link> outlets, Optional<Link> moreOutlets, List<Link> sections,
        Optional<Link> moreSections, Optional<Link> undated) {
}
