package org.backfile.article;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.text.Slug;

/**
 * An article's address below the site's folder. It depends on the article alone, so nothing that happens to others moves it.
 *
 * @param day  the day of publication; absent where none is known
 * @param slug of the headline, may be empty
 * @param id   makes the address unique
 */
public record Permalink(Optional<LocalDate> day, Slug slug, ArticleId id) {

    /** {@code 2022/08/01/russia-and-belarus-abcdefghijkl.html}, or under {@code undated/}. */
    public String path() {
        String folder = day.map(Permalink::folder).orElse("undated");
        return folder + "/" + name() + ".html";
    }

    /** {@code russia-and-belarus-abcdefghijkl}: what the path's last part and an anchor have in common. */
    public String name() {
        return (slug.isEmpty() ? "" : slug + "-") + id;
    }

    private static String folder(LocalDate day) {
        return padded(day.getYear(), 4) + "/" + padded(day.getMonthValue(), 2) + "/" + padded(day.getDayOfMonth(), 2);
    }

    /** Not String.format, which writes the digits of the machine's locale. */
    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
