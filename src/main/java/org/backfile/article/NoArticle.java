package org.backfile.article;

import java.util.Locale;

/**
 * What a document is that is no article, and what says so.
 *
 * @param kind     what it is
 * @param evidence for a person: "34 of 41 lines are headlines of others"
 */
public record NoArticle(Kind kind, String evidence) {

    /** What a page may be but an article. */
    public enum Kind {
        /** Headlines of other pages, with or without a teaser: a front page, a section, a tag. */
        INDEX_PAGE,
        /** What was found for some words. */
        SEARCH_RESULTS,
        /** Says that there is nothing here, or that it may not be seen. */
        ERROR_PAGE,
        /** What stands before a site until the reader agrees to cookies. */
        CONSENT_WALL,
        /** An article's headline and first lines, and that the rest is for those who pay. */
        PAYWALL_STUB,
        /** Nothing that reads like a text. */
        ONLY_BOILERPLATE;

        /** The name in records, in messages and in summaries: {@code index page}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** @throws IllegalArgumentException where there is no such kind */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    @Override
    public String toString() {
        return kind.word() + ": " + evidence;
    }
}
