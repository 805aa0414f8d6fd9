package org.backfile.archive;

import java.util.Comparator;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Permalink;
import org.backfile.article.PublicationTime;
import org.backfile.text.Recipe;
import org.backfile.text.Slug;

/**
 * What lists need of an article; the only thing of it that stays in memory. About 160 bytes, a headline of 60 letters among
 * them: of values that many articles have each stands in memory once, and what can be worked out is not held. Does not change.
 */
public final class Entry {

    private final long id;
    private final String headline;
    private final long time;
    private final PublicationTime unpacked;
    private final Optional<String> outlet;
    private final Optional<String> section;
    private final Optional<String> language;
    private final long recipe;
    private final long location;

    Entry(ArticleId id, String headline, PublicationTime published, Optional<String> outlet, Optional<String> section,
            Optional<String> language, Recipe recipe, long location) {
        this.id = id.bits();
        this.headline = headline;
        this.time = PackedTime.of(published);
        this.unpacked = time == PackedTime.NONE ? published : PackedTime.UNPACKED;
        this.outlet = outlet;
        this.section = section;
        this.language = language;
        this.recipe = recipe.bits();
        this.location = location;
    }

    /**
     * The row of an article.
     *
     * @param recipe   what the record was made from
     * @param location where it stands in its store
     */
    public static Entry of(Article article, Recipe recipe, long location) {
        return new Entry(article.id(), article.headline(), article.published().time(), article.outlet(), article.section(),
                article.language(), recipe, location);
    }

    /** The same row, where the record stands elsewhere. */
    Entry at(long elsewhere) {
        return new Entry(id(), headline, published(), outlet, section, language, recipe(), elsewhere);
    }

    public ArticleId id() {
        return new ArticleId(id);
    }

    public String headline() {
        return headline;
    }

    public PublicationTime published() {
        return time == PackedTime.NONE ? unpacked : PackedTime.time(time);
    }

    public Optional<String> outlet() {
        return outlet;
    }

    public Optional<String> section() {
        return section;
    }

    public Optional<String> language() {
        return language;
    }

    /** What the record was made from: with the same recipe it is the same record, to the last character. */
    public Recipe recipe() {
        return new Recipe(recipe);
    }

    /** Where the record stands in its store. */
    public long location() {
        return location;
    }

    /** The article's address, worked out anew each time. */
    public Permalink permalink() {
        return new Permalink(published().day(), Slug.of(headline), id());
    }

    @Override
    public String toString() {
        return id() + " " + published().edtf() + " " + headline;
    }

    /**
     * From oldest to newest: by day and clock time as written (a day without a time first), then by id. Articles
     * without a day stand last: by month where one is known, then those without any date.
     */
    public static final Comparator<Entry> BY_TIME = Entry::compareByTime;

    private static int compareByTime(Entry a, Entry b) {
        int order = a.time != PackedTime.NONE && b.time != PackedTime.NONE ? Long.compare(a.time, b.time) : compareUnpacked(a, b);
        return order != 0 ? order : a.id().compareTo(b.id());
    }

    private static int compareUnpacked(Entry a, Entry b) {
        return PackedTime.compare(a.published(), b.published());
    }
}
