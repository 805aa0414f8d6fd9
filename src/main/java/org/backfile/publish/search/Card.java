package org.backfile.publish.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.archive.Entry;
import org.backfile.article.ArticleId;
import org.backfile.article.Permalink;
import org.backfile.publish.Address;
import org.backfile.publish.Addresses;
import org.backfile.publish.Layout;
import org.backfile.text.Slug;

/**
 * What a hit shows of its article.
 *
 * @param headline at most {@value #HEADLINE} UTF-16 units
 * @param lead     the beginning of its summary, at most {@value #LEAD} UTF-16 units
 * @param day      of the year, from 1; 0 where the day is not known
 * @param known    what is known of the date where the day is not: {@code 2022-08}, or empty
 * @param slug     of its address
 * @param id       the article's
 */
record Card(String headline, String lead, int day, String known, String slug, ArticleId id) {

    static final int HEADLINE = 200;
    static final int LEAD = 100;

    private static final String ELLIPSIS = "\u2026";

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0000]+");

    static Card of(Entry entry, String summary) {
        Optional<LocalDate> day = entry.day();
        return new Card(shortened(entry.headline(), HEADLINE), shortened(summary, LEAD),
                day.map(LocalDate::getDayOfYear).orElse(0),
                day.isPresent() ? "" : entry.published().edtf(), entry.permalink().slug().text(), entry.id());
    }

    /** Where the article is, below the site's folder. */
    Address address(Optional<Integer> year, Layout layout) {
        return Addresses.article(new Permalink(date(year), new Slug(slug), id), layout);
    }

    /** Its day, by the year that its cell is of. */
    Optional<LocalDate> date(Optional<Integer> year) {
        return year.filter(y -> day > 0).map(y -> LocalDate.ofYearDay(y, day));
    }

    /** The text, or as many of its whole words as there is room for, with an ellipsis; white space is one space. */
    private static String shortened(String text, int most) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end) + ELLIPSIS;
    }

    /**
     * The slug that a browser makes of a headline by itself: as {@link Slug} for Latin letters, and shorter to store
     * than to write.
     */
    static String derivedSlug(String headline) {
        StringBuilder out = new StringBuilder();
        headline.codePoints().forEach(c -> {
            String letters = Characters.classOf(c) == Characters.WORD ? Characters.folded(c) : "";
            if (hasAscii(letters)) {
                out.append(letters);
            } else if ("'\"\u2018\u2019\u201c\u201d".indexOf(c) < 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        if (out.length() > Slug.LONGEST) {
            int hyphen = out.lastIndexOf("-", Slug.LONGEST);
            out.setLength(hyphen > Slug.LONGEST / 2 ? hyphen : Slug.LONGEST);
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean hasAscii(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) < 0x80) {
                return true;
            }
        }
        return false;
    }
}
