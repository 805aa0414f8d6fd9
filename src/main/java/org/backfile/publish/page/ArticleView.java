package org.backfile.publish.page;

/**
 * An article's page.
 *
 * @param article what it shows
 * @param turn    to the articles before and after
 */
public record ArticleView(Frame frame, Piece article, Turn turn) {
}
