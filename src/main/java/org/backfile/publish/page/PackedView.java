package org.backfile.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of whole articles, or the list of the articles of the pages that stand for it.
 *
 * @param note      what there is to say of them all
 * @param headlines of all articles, in order; none where one article is alone
 * @param articles  in the same order; none where they stand on other pages
 */
public record PackedView(Frame frame, String title, String count, Optional<String> note, List<Headline> headlines,
        List<Piece> articles, Turn turn) {

    public PackedView {
        headlines = List.copyOf(headlines);
        articles = List.copyOf(articles);
    }

    /**
     * A line that leads to an article.
     *
     * @param id   the article's anchor, where the article itself stands elsewhere
     * @param card of the article
     */
    public record Headline(Optional<String> id, Card card) { }
}
