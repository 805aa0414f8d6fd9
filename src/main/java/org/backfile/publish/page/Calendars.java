package org.backfile.publish.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.archive.Entry;
import org.backfile.publish.Addresses;

/** Makes calendar sheets. */
final class Calendars {

    private static final int WEEK = 7;

    private final Site site;
    private final DayOfWeek begins;

    Calendars(Site site) {
        this.site = site;
        this.begins = DayOfWeek.of(Integer.parseInt(site.words().text("week.begins")));
    }

    /** A sheet on the month's own page. */
    Calendar own(Sheet sheet, YearMonth month) {
        return new Calendar(site.dates().month(month), Optional.empty(), Optional.empty(), weekdays(), weeks(sheet, month));
    }

    /** A sheet on another page, which leads to the month's. */
    Calendar linked(Sheet sheet, YearMonth month) {
        int articles = site.chronicle().months().getOrDefault(month, List.of()).size();
        return new Calendar(site.dates().name(month),
                Optional.of(month).filter(m -> articles > 0).map(m -> sheet.to(Addresses.month(m))),
                Optional.of(articles).filter(n -> n > 0).map(site::articles), weekdays(), weeks(sheet, month));
    }

    private List<Calendar.Weekday> weekdays() {
        return IntStream.range(0, WEEK).mapToObj(i -> begins.plus(i).getValue())
                .map(n -> new Calendar.Weekday(site.words().text("weekday.short." + n), site.words().text("weekday." + n)))
                .toList();
    }

    private List<List<Calendar.Cell>> weeks(Sheet sheet, YearMonth month) {
        Calendar.Cell outside = new Calendar.Cell(Optional.empty(), Optional.empty(), "", 0);
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - begins.getValue(), WEEK);
        List<Calendar.Cell> cells = new ArrayList<>(Collections.nCopies(before, outside));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(sheet, month.atDay(day)));
        }
        cells.addAll(Collections.nCopies(Math.floorMod(-cells.size(), WEEK), outside));
        return IntStream.range(0, cells.size() / WEEK)
                .mapToObj(week -> List.copyOf(cells.subList(week * WEEK, week * WEEK + WEEK))).toList();
    }

    private Calendar.Cell cell(Sheet sheet, LocalDate day) {
        List<Entry> entries = site.archive().calendar().getOrDefault(day, List.of());
        Optional<String> href = Optional.of(day).filter(d -> !entries.isEmpty()).map(d -> sheet.to(Addresses.day(d)));
        return new Calendar.Cell(Optional.of(Integer.toString(day.getDayOfMonth())), href,
                site.dates().day(day) + ": " + site.articles(entries.size()), level(entries.size()));
    }

    /** The steps are fixed, so that a busy day elsewhere does not change this page. */
    private static int level(int articles) {
        return articles == 0 ? 0 : articles == 1 ? 1 : articles < 5 ? 2 : articles < 20 ? 3 : 4;
    }
}
