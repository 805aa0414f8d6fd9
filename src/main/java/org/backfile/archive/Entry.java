package org.backfile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** What {@link #epochDay} says of an article without a day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private final long id;
    private final String headline;
    private final long order;
    private final PublicationTime unpacked;
    private final Optional<String> outlet;
    private final Optional<String> section;
    private final Optional<String> language;
    private final long recipe;
    private final long location;

    Entry(ArticleId id, String headline, PublicationTime published, Optional<String> outlet, Optional<String> section,
            Optional<String> language, Recipe recipe, long location) {
        this(id, headline, PackedTime.order(published), PackedTime.of(published) == PackedTime.NONE ? published : PackedTime.UNPACKED,
                outlet, section, language, recipe, location);
    }

    /**
     * @param order    of the time among others
     * @param unpacked the time, or {@link PackedTime#UNPACKED} itself where its order says all
     */
    Entry(ArticleId id, String headline, long order, PublicationTime unpacked, Optional<String> outlet, Optional<String> section,
            Optional<String> language, Recipe recipe, long location) {
        this.id = id.bits();
        this.headline = headline;
        this.order = order;
        this.unpacked = unpacked;
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
        return unpacked == PackedTime.UNPACKED ? PackedTime.time(order) : unpacked;
    }

    /** The day of {@link #published}, without the making of the whole. */
    public Optional<LocalDate> day() {
        return order == PackedTime.NONE ? unpacked.day() : Optional.of(PackedTime.day(order));
    }

    /** The same in days since 1970; absent as a number that none has, see {@link #NO_DAY}. */
    public long epochDay() {
        return order == PackedTime.NONE ? unpacked.day().map(LocalDate::toEpochDay).orElse(NO_DAY) : PackedTime.epochDay(order);
    }

    /** Whether the other is known to be of the same day. */
    boolean isOnDayOf(Entry other) {
        return order != PackedTime.NONE && other.order != PackedTime.NONE ? PackedTime.isSameDay(order, other.order)
                : day().isPresent() && day().equals(other.day());
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
        return new Permalink(day(), Slug.of(headline), id());
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
        int order = a.order != PackedTime.NONE && b.order != PackedTime.NONE ? Long.compare(a.order, b.order)
                : PackedTime.compare(a.published(), b.published());
        return order != 0 ? order : a.id().compareTo(b.id());
    }

    /** The same order for many, of which those without a day have their times written out once. */
    static List<Entry> byTime(Collection<Entry> entries) {
        List<Entry> dated = new ArrayList<>(entries.size());
        List<Undated> undated = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.order != PackedTime.NONE || entry.day().isPresent()) {
                dated.add(entry);
            } else {
                undated.add(new Undated(entry.published().edtf(), entry));
            }
        }
        List<Entry> sorted = sorted(dated);
        undated.sort(Undated.ORDER);
        undated.forEach(last -> sorted.add(last.entry));
        return sorted;
    }

    /**
     * Dated ones in order, by numbers that hold the time and the place in the list: to look at the entries themselves at each
     * comparison takes five times as long, as they stand all over the memory.
     */
    private static List<Entry> sorted(List<Entry> dated) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(dated.size());
        long least = -1L << Long.SIZE - 1 - bits;
        long[] keys = new long[dated.size()];
        for (int i = 0; i < keys.length; i++) {
            long order = dated.get(i).order;
            if (order < least || order > ~least) { // of another form, or some ten million years away
                dated.sort(BY_TIME);
                return dated;
            }
            keys[i] = order << bits | i;
        }
        Arrays.sort(keys);
        List<Entry> sorted = new ArrayList<>(keys.length);
        int start = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >> bits != keys[start] >> bits) {
                byId(sorted, start, i);
                start = i;
            }
            sorted.add(dated.get((int) (keys[i] & (1L << bits) - 1)));
        }
        byId(sorted, start, keys.length);
        return sorted;
    }

    /** Sorts a stretch of one time, which is one entry as a rule. */
    private static void byId(List<Entry> entries, int start, int end) {
        if (end - start > 1) {
            entries.subList(start, end).sort(BY_TIME);
        }
    }

    private record Undated(String edtf, Entry entry) {
        private static final Comparator<Undated> ORDER = Comparator.comparing((Undated undated) -> undated.edtf.isEmpty())
                .thenComparing(Undated::edtf).thenComparing(undated -> undated.entry.id());
    }
}
