package org.backfile.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.article.Article;
import org.backfile.text.Recipe;

/** An archive over a record store: orders made once, when they are asked for, bodies loaded one by one. */
public final class StoredArchive implements Archive {

    private final RecordStore store;
    private final List<Entry> entries;
    private final Once<NavigableMap<LocalDate, List<Entry>>> calendar;
    private final Once<NavigableMap<String, List<Entry>>> outlets;
    private final Once<NavigableMap<String, List<Entry>>> sections;
    private final Once<List<Entry>> undated;

    /** @param entries in any order; each one's record is in the store */
    public StoredArchive(RecordStore store, Collection<Entry> entries) {
        this.store = store;
        List<Entry> sorted = Collections.unmodifiableList(Entry.together(Entry.byTime(entries)));
        this.entries = sorted;
        this.calendar = new Once<>(() -> days(sorted));
        this.outlets = new Once<>(() -> grouped(sorted, Entry::outlet));
        this.sections = new Once<>(() -> grouped(sorted, Entry::section));
        this.undated = new Once<>(() -> sorted.subList(calendar().values().stream().mapToInt(List::size).sum(), sorted.size()));
    }

    /** Each day's entries stand together, so that a day is a stretch of the whole. */
    private static NavigableMap<LocalDate, List<Entry>> days(List<Entry> sorted) {
        NavigableMap<LocalDate, List<Entry>> days = new TreeMap<>();
        int end;
        long day;
        for (int start = 0; start < sorted.size() && (day = sorted.get(start).epochDay()) != Entry.NO_DAY; start = end) {
            end = start + 1;
            while (end < sorted.size() && sorted.get(end).epochDay() == day) {
                end++;
            }
            days.put(LocalDate.ofEpochDay(day), sorted.subList(start, end));
        }
        return Collections.unmodifiableNavigableMap(days);
    }

    private static NavigableMap<String, List<Entry>> grouped(List<Entry> entries, Function<Entry, Optional<String>> key) {
        Map<Optional<String>, List<Entry>> found = new HashMap<>();
        for (Entry entry : entries) {
            found.computeIfAbsent(key.apply(entry), fresh -> new ArrayList<>()).add(entry);
        }
        NavigableMap<String, List<Entry>> groups = new TreeMap<>();
        found.forEach((name, group) -> name.ifPresent(n -> groups.put(n, Collections.unmodifiableList(group))));
        return Collections.unmodifiableNavigableMap(groups);
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public NavigableMap<LocalDate, List<Entry>> calendar() {
        return calendar.get();
    }

    @Override
    public List<Entry> undated() {
        return undated.get();
    }

    @Override
    public NavigableMap<String, List<Entry>> outlets() {
        return outlets.get();
    }

    @Override
    public NavigableMap<String, List<Entry>> sections() {
        return sections.get();
    }

    @Override
    public String summary(Entry entry) throws IOException {
        return store.summary(entry.location());
    }

    @Override
    public Article load(Entry entry) throws IOException {
        return store.load(entry.location());
    }

    @Override
    public Optional<Article> former(Recipe recipe, long location) {
        return store.former(recipe, location);
    }
}
