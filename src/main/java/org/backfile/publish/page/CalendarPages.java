package org.backfile.publish.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backfile.archive.Entry;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Addresses;

/** The pages of days, months and years. */
final class CalendarPages {

    /** A longer month lists its days only. */
    static final int LONG_MONTH = 500;

    /** A longer day goes without summaries. */
    private static final int LONG_DAY = 200;

    private final Site site;
    private final Calendars calendars;
    private final PackedPages packed;
    private final NavigableMap<LocalDate, List<Entry>> days;
    private final Turns<LocalDate> dayTurns;
    private final Turns<YearMonth> monthTurns;
    private final Turns<Integer> yearTurns;

    CalendarPages(Site site) {
        this.site = site;
        this.calendars = new Calendars(site);
        this.packed = new PackedPages(site);
        this.days = site.archive().calendar();
        this.dayTurns = new Turns<>(days.navigableKeySet(), Addresses::day, site.dates()::day);
        this.monthTurns = new Turns<>(site.chronicle().months().navigableKeySet(), Addresses::month, site.dates()::month);
        this.yearTurns = new Turns<>(new TreeSet<>(site.chronicle().years()), Addresses::year, String::valueOf);
    }

    /** How many pages these are. */
    int count() {
        return site.chronicle().years().size() + site.chronicle().months().size()
                + (site.isPacked() ? days.values().stream().mapToInt(packed::count).sum() : days.size());
    }

    /** Puts the years and months; and the days where they hold their articles. */
    void put(OutputFolder out) throws IOException {
        for (int year : site.chronicle().years()) {
            out.put(site.page(Addresses.year(year), "year", ingredients(year), () -> year(year)));
        }
        for (YearMonth month : site.chronicle().months().keySet()) {
            out.put(site.page(Addresses.month(month), "month", ingredients(month), () -> month(month)));
        }
        if (site.isPacked()) {
            for (LocalDate day : days.keySet()) {
                packed.put(bundle(day), out);
            }
        }
    }

    /** The page of a day, where its articles have pages of their own. */
    Artifact page(LocalDate day) {
        return site.page(Addresses.day(day), "day", ingredients(day), () -> day(day));
    }

    private Ingredients ingredients(int year) {
        Ingredients made = site.ingredients("year").turns(yearTurns.before(year).map(Year::of),
                yearTurns.after(year).map(Year::of));
        days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .forEach((day, entries) -> made.add(day.getDayOfYear()).add(entries.size()));
        return made;
    }

    private Ingredients ingredients(YearMonth month) {
        Ingredients made = site.ingredients("month").turns(monthTurns.before(month), monthTurns.after(month));
        days(month).forEach((day, entries) -> made.add(day.getDayOfMonth()).add(entries));
        return made;
    }

    private Ingredients ingredients(LocalDate day) {
        return site.ingredients("day").turns(dayTurns.before(day), dayTurns.after(day)).add(days.get(day));
    }

    private NavigableMap<LocalDate, List<Entry>> days(YearMonth month) {
        return days.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
    }

    /** The page of a year, as a step above others. */
    static Sheet.Above above(int year) {
        return new Sheet.Above(Addresses.year(year), Integer.toString(year));
    }

    /** The page of a month, as a step above others. */
    static Sheet.Above above(Site site, YearMonth month) {
        return new Sheet.Above(Addresses.month(month), site.dates().name(month));
    }

    private DayView day(LocalDate day) throws IOException {
        List<Entry> entries = days.get(day);
        Sheet sheet = sheet(day);
        Cards cards = new Cards(site, sheet, Cards.LeavesOut.DAY);
        return new DayView(site.frame(sheet), sheet.title(), sheet.description(),
                entries.size() > LONG_DAY ? cards.dense(entries) : cards.full(entries), dayTurns.turn(site, sheet, day));
    }

    private Bundle bundle(LocalDate day) {
        Sheet sheet = sheet(day);
        return new Bundle(sheet, Optional.empty(), days.get(day), Cards.LeavesOut.DAY, dayTurns.turn(site, sheet, day));
    }

    private Sheet sheet(LocalDate day) {
        return Sheet.of(Addresses.day(day), site.dates().weekday(day), site.articles(days.get(day).size()),
                above(day.getYear()), above(site, YearMonth.from(day)));
    }

    private MonthView month(YearMonth month) {
        int articles = site.chronicle().months().get(month).size();
        String count = site.articles(articles);
        Sheet sheet = Sheet.of(Addresses.month(month), site.dates().month(month), count, above(month.getYear()));
        Cards cards = new Cards(site, sheet, Cards.LeavesOut.DAY);
        List<Group> groups = new ArrayList<>();
        days(month).forEach((day, entries) -> groups.add(new Group(
                "d" + day.getDayOfMonth(), site.dates().weekday(day), Optional.of(sheet.to(Addresses.day(day))),
                site.articles(entries.size()), articles > LONG_MONTH ? List.of() : cards.dense(entries))));
        return new MonthView(site.frame(sheet), sheet.title(), count, calendars.own(sheet, month), groups,
                monthTurns.turn(site, sheet, month));
    }

    private YearView year(int year) {
        String count = site.articles(site.chronicle().count(year));
        Sheet sheet = Sheet.of(Addresses.year(year), Integer.toString(year), count);
        List<Calendar> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> calendars.linked(sheet, YearMonth.of(year, month))).toList();
        return new YearView(site.frame(sheet), sheet.title(), count, months, yearTurns.turn(site, sheet, year));
    }
}
