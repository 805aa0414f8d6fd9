package org.backfile.archive;

import java.util.Comparator;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Permalink;
import org.backfile.article.PublicationTime;

/**
 * What lists need of an article; the only thing of it that stays in memory.
 *
 * @param id        the article's
 * @param headline  the article's
 * @param summary   the standfirst or else the body's beginning, at most {@value #SUMMARY} UTF-16 units
 * @param published the article's
 * @param outlet    the article's
 * @param section   the article's
 * @param language  the article's
 * @param permalink the article's
 * @param location  where its record stands in the store
 */
public record Entry(ArticleId id, String headline, String summary, PublicationTime published, Optional<String> outlet,
        Optional<String> section, Optional<String> language, Permalink permalink, long location) {

    public static final int SUMMARY = 220;

    /** The row of an article whose record stands at {@code location}. */
    public static Entry of(Article article, long location) {
        return new Entry(article.id(), article.headline(), summary(article), article.published().time(), article.outlet(),
                article.section(), article.language(), article.permalink(), location);
    }

    private static String summary(Article article) {
        String text = article.standfirst().orElseGet(article::bodyText).strip();
        int paragraph = text.indexOf("\n\n");
        String first = paragraph > 0 ? text.substring(0, paragraph) : text;
        return first.length() <= SUMMARY ? first : shortened(first);
    }

    /** Ends at a word, and never inside a surrogate pair. */
    private static String shortened(String text) {
        int space = text.lastIndexOf(' ', SUMMARY - 1);
        int cut = space > SUMMARY / 2 ? space : SUMMARY - 1;
        cut = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return text.substring(0, cut).stripTrailing() + "\u2026";
    }

    /**
     * From oldest to newest: by day and clock time as written (a day without a time first), then by id. Articles
     * without a day stand last: by month where one is known, then those without any date.
     */
    public static final Comparator<Entry> BY_TIME = Comparator
            .comparing((Entry e) -> e.published().day().isEmpty())
            .thenComparing(e -> e.published().edtf().isEmpty())
            .thenComparing(e -> e.published().day().map(Object::toString).orElse(e.published().edtf()))
            .thenComparing(e -> e.published().time().map(Object::toString).orElse(""))
            .thenComparing(Entry::id);
}
