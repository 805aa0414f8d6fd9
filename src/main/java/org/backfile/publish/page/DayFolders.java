package org.backfile.publish.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;
import org.backfile.text.Recipe;

/**
 * The folders of the days, each with the day's page and the pages of its articles. Most of an archive is in them, and most of them
 * stand: so one is asked for as a whole, by a recipe that tells apart whatever the recipes of its pages do.
 */
final class DayFolders {

    private final Site site;
    private final CalendarPages calendar;
    private final ArticlePages articles;
    private final Recipe shared;

    DayFolders(Site site, CalendarPages calendar) {
        this.site = site;
        this.calendar = calendar;
        this.articles = new ArticlePages(site);
        this.shared = ArticlePages.shared(site, "day");
    }

    /** Puts the pages of all days and of their articles. */
    void put(OutputFolder out) throws IOException {
        NavigableMap<LocalDate, List<Entry>> days = site.archive().calendar();
        Optional<Entry> before = Optional.empty();
        for (Map.Entry<LocalDate, List<Entry>> day : days.entrySet()) {
            List<Entry> entries = day.getValue();
            Optional<Entry> after = Optional.ofNullable(days.higherEntry(day.getKey())).map(next -> next.getValue().get(0));
            if (!out.stands(Addresses.day(day.getKey()), recipe(entries, before, after))) {
                out.put(calendar.page(day.getKey()));
                articles.put(entries, before, after, out);
            }
            before = Optional.of(entries.get(entries.size() - 1));
        }
    }

    /** The days around follow from the articles around. */
    private Recipe recipe(List<Entry> entries, Optional<Entry> before, Optional<Entry> after) {
        return new Ingredients(shared).add(entries).add(before).add(after).summed();
    }
}
