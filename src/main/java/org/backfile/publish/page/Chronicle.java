package org.backfile.publish.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Entry;

/**
 * Entries by the month of their day. Made once for a list, so that no page walks all of it.
 *
 * @param months  none empty, each in order of time
 * @param undated those without a day
 */
record Chronicle(NavigableMap<YearMonth, List<Entry>> months, List<Entry> undated) {

    /** @param entries in the order of {@link Entry#BY_TIME} */
    static Chronicle of(List<Entry> entries) {
        NavigableMap<YearMonth, List<Entry>> months = new TreeMap<>();
        int start = 0;
        while (start < entries.size() && entries.get(start).day().isPresent()) {
            YearMonth month = YearMonth.from(entries.get(start).day().get());
            int end = end(month, entries, start);
            months.put(month, entries.subList(start, end));
            start = end;
        }
        return new Chronicle(months, entries.subList(start, entries.size()));
    }

    /** Where a month that begins at {@code start} ends. Sought by halves, as each day of an entry is made when it is asked for. */
    private static int end(YearMonth month, List<Entry> entries, int start) {
        int in = start;
        int beyond = entries.size();
        while (beyond - in > 1) {
            int middle = in + beyond >>> 1;
            if (isIn(month, entries.get(middle))) {
                in = middle;
            } else {
                beyond = middle;
            }
        }
        return beyond;
    }

    private static boolean isIn(YearMonth month, Entry entry) {
        return entry.day().filter(day -> day.getYear() == month.getYear() && day.getMonth() == month.getMonth()).isPresent();
    }

    /** The years that have entries, in order. */
    List<Integer> years() {
        return months.keySet().stream().map(YearMonth::getYear).distinct().toList();
    }

    NavigableMap<YearMonth, List<Entry>> year(int year) {
        return months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true);
    }

    /** How many entries a year has. */
    int count(int year) {
        return year(year).values().stream().mapToInt(List::size).sum();
    }

    /** The last entries that have a day, newest first. */
    List<Entry> latest(int limit) {
        List<Entry> latest = new ArrayList<>();
        for (List<Entry> month : months.descendingMap().values()) {
            if (latest.size() == limit) {
                break;
            }
            for (int i = month.size() - 1; i >= 0 && latest.size() < limit; i--) {
                latest.add(month.get(i));
            }
        }
        return latest;
    }

    Optional<LocalDate> first() {
        return months.isEmpty() ? Optional.empty() : months.firstEntry().getValue().get(0).day();
    }

    Optional<LocalDate> last() {
        return latest(1).stream().findFirst().flatMap(entry -> entry.day());
    }
}
