package org.backfile.article;

import org.backfile.text.Span;

/**
 * A stretch of an article's text that is in another language than the article.
 *
 * @param language BCP 47 code
 * @param span     in {@link Article#bodyText()}; not empty
 */
public record OtherLanguage(String language, Span span) { }
