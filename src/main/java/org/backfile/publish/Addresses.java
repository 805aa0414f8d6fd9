package org.backfile.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.article.Permalink;
import org.backfile.output.SitePath;
import org.backfile.text.Fingerprint;
import org.backfile.text.Slug;

/**
 * Every address of the site, decided here alone, so that the ways out can link to one another's pages without
 * knowing one another. Does not change; safe for use by many threads.
 *
 * <p>An outlet's or section's address follows from its name alone, so that a new name never moves an old one: the
 * slug by itself belongs to the one name that it spells out ("Foreign Affairs" for {@code foreign-affairs}); every
 * other name with that slug ("Foreign affairs", "FOREIGN AFFAIRS!") carries a short hash as well.
 *
 * <p>An article's address follows from the article and the layout alone, so that no other article ever moves it.
 */
public final class Addresses {

    public static final SitePath HOME = SitePath.of("index.html");
    public static final SitePath SEARCH = SitePath.of("search.html");
    public static final SitePath OUTLETS = SitePath.of("outlet/index.html");
    public static final SitePath SECTIONS = SitePath.of("section/index.html");
    public static final SitePath UNDATED = SitePath.of("undated/index.html");

    /** Stands for the initial of an address that has no letter to begin with. */
    public static final String OTHER = "other";

    /** The folder of the files that pages use. */
    public static final String ASSETS = "assets/";

    /** Enough that no two names of an archive meet by chance; names made to meet get a longer one. */
    private static final int HASH = 6;

    private final Layout layout;
    private final Map<String, SitePath> outlets;
    private final Map<String, SitePath> sections;

    private Addresses(Layout layout, Map<String, SitePath> outlets, Map<String, SitePath> sections) {
        this.layout = layout;
        this.outlets = outlets;
        this.sections = sections;
    }

    public static Addresses of(Archive archive, Layout layout) {
        return new Addresses(layout, shelves("outlet", archive.outlets().keySet()), shelves("section", archive.sections().keySet()));
    }

    public Address article(Entry entry) {
        return article(entry.permalink(), layout);
    }

    /**
     * Where an article is: its own page, or in the packed layout the anchor of its name on its day's page, or without a day on
     * that of its initial.
     */
    public static Address article(Permalink permalink, Layout layout) {
        return layout == Layout.FOLDERS ? Address.of(SitePath.of(permalink.path()))
                : Address.of(permalink.day().map(Addresses::day).orElseGet(() -> undated(initial(permalink))), permalink.name());
    }

    /** The first character of an article's slug, or {@value #OTHER}. */
    public static String initial(Permalink permalink) {
        return permalink.slug().isEmpty() ? OTHER : permalink.slug().text().substring(0, 1);
    }

    /** One of the pages that hold the articles of a packed page that is too long, counted from 1. */
    public static SitePath part(SitePath packed, int number) {
        return beside(packed, "part-" + number + ".html");
    }

    public static SitePath day(LocalDate day) {
        return SitePath.of(folder(YearMonth.from(day)) + two(day.getDayOfMonth()) + "/index.html");
    }

    public static SitePath month(YearMonth month) {
        return SitePath.of(folder(month) + "index.html");
    }

    public static SitePath year(int year) {
        return SitePath.of(four(year) + "/index.html");
    }

    /** Where the undated articles of one initial are: listed, when they are many, or in the packed layout themselves. */
    private static SitePath undated(String initial) {
        return letters(UNDATED, initial);
    }

    /**
     * The part of a list of undated articles whose addresses begin with these letters.
     *
     * @param undated the first page of the list
     * @param letters as many as it takes for a short list, a slash between them; or {@value #OTHER}
     */
    public static SitePath letters(SitePath undated, String letters) {
        return within(undated, letters + "/");
    }

    /**
     * A page written by the archive's maker.
     *
     * @param name of the page, without an ending
     */
    public static SitePath page(String name) {
        return SitePath.of(name + ".html");
    }

    /** A file that pages use: style sheet or script. */
    public static SitePath asset(String name) {
        return SitePath.of(ASSETS + name);
    }

    /** @throws IllegalArgumentException where the archive has no such outlet */
    public SitePath outlet(String name) {
        return known(outlets, name);
    }

    /** @throws IllegalArgumentException where the archive has no such section */
    public SitePath section(String name) {
        return known(sections, name);
    }

    /** An outlet's or section's articles of one year. */
    public static SitePath year(SitePath shelf, int year) {
        return within(shelf, four(year) + "/");
    }

    /** An outlet's or section's articles of one month. */
    public static SitePath month(SitePath shelf, YearMonth month) {
        return within(shelf, folder(month));
    }

    /** An outlet's or section's articles without a day. */
    public static SitePath undated(SitePath shelf) {
        return within(shelf, "undated/");
    }

    private static SitePath known(Map<String, SitePath> shelves, String name) {
        SitePath path = shelves.get(name);
        if (path == null) {
            throw new IllegalArgumentException("the archive does not have: " + name);
        }
        return path;
    }

    private static Map<String, SitePath> shelves(String kind, Collection<String> names) {
        Map<String, SitePath> shelves = new HashMap<>();
        Set<SitePath> taken = new HashSet<>();
        for (String name : new TreeSet<>(names)) {
            SitePath path = shelf(kind, name, HASH);
            for (int length = HASH + 1; !taken.add(path); length++) {
                path = shelf(kind, name, length);
            }
            shelves.put(name, path);
        }
        return Map.copyOf(shelves);
    }

    private static SitePath shelf(String kind, String name, int hash) {
        Slug slug = Slug.of(name);
        boolean plain = spelled(slug).equals(name) && SitePath.fault(slug.text()).isEmpty();
        String part = plain ? slug.text()
                : (slug.isEmpty() ? "" : slug + "-") + Fingerprint.of(name).base32(hash);
        return SitePath.of(kind + "/" + part + "/index.html");
    }

    /** {@code Foreign Affairs} for {@code foreign-affairs}. */
    private static String spelled(Slug slug) {
        StringBuilder out = new StringBuilder();
        for (String word : slug.text().split("-")) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    private static SitePath within(SitePath index, String folder) {
        return beside(index, folder + "index.html");
    }

    private static SitePath beside(SitePath index, String name) {
        String text = index.text();
        return SitePath.of(text.substring(0, text.lastIndexOf('/') + 1) + name);
    }

    private static String folder(YearMonth month) {
        return four(month.getYear()) + "/" + two(month.getMonthValue()) + "/";
    }

    private static String four(int year) {
        return padded(year, 4);
    }

    private static String two(int number) {
        return padded(number, 2);
    }

    /** Not String.format, which is slow enough to be seen at a hundred thousand pages. */
    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
