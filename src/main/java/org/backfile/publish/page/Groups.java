package org.backfile.publish.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Entry;
import org.backfile.article.PublicationTime;
import org.backfile.publish.Addresses;

/** Puts a list's articles under headings. */
final class Groups {

    private Groups() { }

    /** By day; each heading leads to the day's page. */
    static List<Group> byDay(Site site, Cards cards, Sheet sheet, List<Entry> dated) {
        TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
        dated.forEach(e -> days.computeIfAbsent(e.day().orElseThrow(), d -> new ArrayList<>()).add(e));
        return days.entrySet().stream().map(day -> new Group("d" + day.getKey().getDayOfMonth(),
                site.dates().weekday(day.getKey()), Optional.of(sheet.to(Addresses.day(day.getKey()))),
                site.articles(day.getValue().size()), cards.dense(day.getValue()))).toList();
    }

    /** Articles without a day by the month, where one is known; the rest last. */
    static List<Group> byMonthKnown(Site site, Cards cards, List<Entry> undated) {
        TreeMap<YearMonth, List<Entry>> months = new TreeMap<>();
        List<Entry> rest = new ArrayList<>();
        for (Entry entry : byHeadline(undated)) {
            if (entry.published() instanceof PublicationTime.Month month) {
                months.computeIfAbsent(month.month(), m -> new ArrayList<>()).add(entry);
            } else {
                rest.add(entry);
            }
        }
        List<Group> groups = new ArrayList<>();
        months.forEach((month, entries) -> groups.add(new Group("m" + month,
                site.words().text("undated.month", site.dates().month(month)), Optional.empty(),
                site.articles(entries.size()), cards.dense(entries))));
        if (!rest.isEmpty()) {
            groups.add(new Group("rest", site.words().text("date.unknown"), Optional.empty(),
                    site.articles(rest.size()), cards.dense(rest)));
        }
        return groups;
    }

    /** As an index has them: by the headline as the address spells it. Equal ones stay as they stand. */
    private static List<Entry> byHeadline(List<Entry> entries) {
        return entries.stream().map(entry -> Map.entry(entry.permalink().slug().text(), entry))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }
}
