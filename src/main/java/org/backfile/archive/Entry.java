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
 * What lists need of an article; the only thing of it that stays in memory. A view of some bytes: a headline of 60 letters takes some
 * 110 of them, which stand in one piece with those of its source, and the view 24. Does not change.
 *
 * <p>The bytes, numbers with the highest first: id, order of the time, recipe, location (eight each); numbers of outlet, section and
 * language (four each); one that says whether the time follows, as the order does not say all of it; the headline.
 */
public final class Entry {

    /** What {@link #epochDay} says of an article without a day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private static final int ORDER = Long.BYTES;
    private static final int RECIPE = ORDER + Long.BYTES;
    private static final int LOCATION = RECIPE + Long.BYTES;
    private static final int OUTLET = LOCATION + Long.BYTES;
    private static final int SECTION = OUTLET + Integer.BYTES;
    private static final int LANGUAGE = SECTION + Integer.BYTES;
    private static final int FORM = LANGUAGE + Integer.BYTES;
    private static final int TEXT = FORM + 1;

    /** Forms: the order says all of the time, or the time follows. */
    private static final byte PACKED = 0;
    private static final byte UNPACKED = 1;

    /** Room for most. */
    private static final int USUAL = 160;

    private static final int PIECE = 1 << 20;

    private final byte[] bytes;
    private final int at;
    private final NameTable names;

    /** The entry whose bytes stand at a place, with names of a table. */
    Entry(byte[] bytes, int at, NameTable names) {
        this.bytes = bytes;
        this.at = at;
        this.names = names;
    }

    Entry(ArticleId id, String headline, PublicationTime published, Optional<String> outlet, Optional<String> section,
            Optional<String> language, Recipe recipe, long location, NameTable names) {
        Bytes out = new Bytes(USUAL);
        out.fixed(id.bits());
        out.fixed(PackedTime.order(published));
        out.fixed(recipe.bits());
        out.fixed(location);
        out.fixed(names.number(outlet));
        out.fixed(names.number(section));
        out.fixed(names.number(language));
        boolean packed = PackedTime.of(published) != PackedTime.NONE;
        out.put(packed ? PACKED : UNPACKED);
        if (!packed) {
            StoredTime.write(out, published);
        }
        StoredText.string(out, headline);
        this.bytes = out.toArray();
        this.at = 0;
        this.names = names;
    }

    /**
     * The row of an article.
     *
     * @param recipe   what the record was made from
     * @param location where it stands in its store
     */
    public static Entry of(Article article, Recipe recipe, long location) {
        return of(article, recipe, location, new NameTable());
    }

    /** The same, with names of a table. */
    static Entry of(Article article, Recipe recipe, long location, NameTable names) {
        return new Entry(article.id(), article.headline(), article.published().time(), article.outlet(), article.section(),
                article.language(), recipe, location, names);
    }

    /**
     * The same entries with their bytes one behind the other, in pieces: where all are asked for something in their order, that takes
     * a third of the time that it takes where they stand all over the memory.
     */
    static List<Entry> together(List<Entry> entries) {
        List<Entry> together = new ArrayList<>(entries.size());
        byte[] piece = {};
        int end = 0;
        for (Entry entry : entries) {
            int length = entry.length();
            if (length > piece.length - end) {
                piece = new byte[Math.max(length, (int) Math.min(PIECE, (long) USUAL * (entries.size() - together.size())))];
                end = 0;
            }
            System.arraycopy(entry.bytes, entry.at, piece, end, length);
            together.add(new Entry(piece, end, entry.names));
            end += length;
        }
        return together;
    }

    /** How many bytes it has. */
    int length() {
        Bytes.In in = new Bytes.In(bytes, textAt());
        StoredText.pass(in);
        return in.at() - at;
    }

    /** Writes its bytes. */
    void write(Bytes out) {
        out.put(bytes, at, length());
    }

    /** The same row, where the record stands elsewhere. */
    Entry at(long elsewhere) {
        byte[] copy = Arrays.copyOfRange(bytes, at, at + length());
        Bytes.setFixed(copy, LOCATION, elsewhere);
        return new Entry(copy, 0, names);
    }

    private boolean isPacked() {
        return bytes[at + FORM] == PACKED;
    }

    private long order() {
        return Bytes.fixedLong(bytes, at + ORDER);
    }

    private Optional<String> name(int field) {
        return names.name(Bytes.fixedInt(bytes, at + field));
    }

    /** Where the headline stands. */
    private int textAt() {
        if (isPacked()) {
            return at + TEXT;
        }
        Bytes.In in = new Bytes.In(bytes, at + TEXT);
        StoredTime.pass(in);
        return in.at();
    }

    public ArticleId id() {
        return new ArticleId(idBits());
    }

    /** The same as a number, see {@link ArticleId#bits}. */
    public long idBits() {
        return Bytes.fixedLong(bytes, at);
    }

    /** Made anew each time. */
    public String headline() {
        return StoredText.string(new Bytes.In(bytes, textAt()));
    }

    /** {@link String#hashCode} of the headline. */
    public int headlineHash() {
        return StoredText.hash(new Bytes.In(bytes, textAt()));
    }

    public PublicationTime published() {
        return isPacked() ? PackedTime.time(order()) : StoredTime.read(new Bytes.In(bytes, at + TEXT));
    }

    /** The day of {@link #published}, without the making of the whole. */
    public Optional<LocalDate> day() {
        long day = epochDay();
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The same in days since 1970; absent as a number that none has, see {@link #NO_DAY}. */
    public long epochDay() {
        long order = order();
        if (order != PackedTime.NONE) {
            return PackedTime.epochDay(order);
        }
        boolean isWithout = !isPacked() && StoredTime.isOneOfDays(bytes, at + TEXT);
        return isWithout ? NO_DAY : published().day().map(LocalDate::toEpochDay).orElse(NO_DAY);
    }

    public Optional<String> outlet() {
        return name(OUTLET);
    }

    public Optional<String> section() {
        return name(SECTION);
    }

    public Optional<String> language() {
        return name(LANGUAGE);
    }

    /** What the record was made from: with the same recipe it is the same record, to the last character. */
    public Recipe recipe() {
        return new Recipe(recipeBits());
    }

    /** The same as a number, see {@link Recipe#bits}. */
    public long recipeBits() {
        return Bytes.fixedLong(bytes, at + RECIPE);
    }

    /** Where the record stands in its store. */
    public long location() {
        return Bytes.fixedLong(bytes, at + LOCATION);
    }

    /** The article's address, worked out anew each time. */
    public Permalink permalink() {
        return new Permalink(day(), Slug.of(headline()), id());
    }

    @Override
    public String toString() {
        return id() + " " + published().edtf() + " " + headline();
    }

    /**
     * From oldest to newest: by day and clock time as written (a day without a time first), then by id. Articles
     * without a day stand last: by month where one is known, then those without any date.
     */
    public static final Comparator<Entry> BY_TIME = Entry::compareByTime;

    private static int compareByTime(Entry a, Entry b) {
        long one = a.order();
        long other = b.order();
        int order = one != PackedTime.NONE && other != PackedTime.NONE ? Long.compare(one, other)
                : PackedTime.compare(a.published(), b.published());
        return order != 0 ? order : a.id().compareTo(b.id());
    }

    /** The same order for many, of which those without a day have their times written out once. */
    static List<Entry> byTime(Collection<Entry> entries) {
        List<Entry> dated = new ArrayList<>(entries.size());
        List<Undated> undated = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.epochDay() != NO_DAY) {
                dated.add(entry);
            } else {
                undated.add(new Undated(entry.published().edtf(), entry));
            }
        }
        List<Entry> sorted = sorted(dated);
        undated.sort(null);
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
            long order = dated.get(i).order();
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

    private record Undated(String edtf, Entry entry) implements Comparable<Undated> {
        @Override
        public int compareTo(Undated other) {
            int order = Boolean.compare(edtf.isEmpty(), other.edtf.isEmpty());
            order = order != 0 ? order : edtf.compareTo(other.edtf);
            return order != 0 ? order : entry.id().compareTo(other.entry.id());
        }
    }
}
