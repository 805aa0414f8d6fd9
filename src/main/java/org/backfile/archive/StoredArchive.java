package org.backfile.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.article.Article;
import org.backfile.text.Recipe;

/** An archive over a record store: orders made once, bodies loaded one by one. */
public final class StoredArchive implements Archive {

    private final RecordStore store;
    private final List<Entry> entries;
    private final NavigableMap<LocalDate, List<Entry>> calendar;
    private final NavigableMap<String, List<Entry>> outlets;
    private final NavigableMap<String, List<Entry>> sections;
    private final List<Entry> undated;

    /** @param entries in any order; each one's record is in the store */
    public StoredArchive(RecordStore store, Collection<Entry> entries) {
        this.store = store;
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Entry.BY_TIME);
        this.entries = Collections.unmodifiableList(sorted);
        this.calendar = days(this.entries);
        this.outlets = grouped(Entry::outlet);
        this.sections = grouped(Entry::section);
        this.undated = this.entries.subList(calendar.values().stream().mapToInt(List::size).sum(), sorted.size());
    }

    /** Each day's entries stand together, so that a day is a stretch of the whole. */
    private static NavigableMap<LocalDate, List<Entry>> days(List<Entry> sorted) {
        NavigableMap<LocalDate, List<Entry>> days = new TreeMap<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            Optional<LocalDate> day = sorted.get(start).published().day();
            if (day.isPresent() && (i == sorted.size() || !sorted.get(i).published().day().equals(day))) {
                days.put(day.get(), sorted.subList(start, i));
                start = i;
            }
        }
        return Collections.unmodifiableNavigableMap(days);
    }

    private <K extends Comparable<? super K>> NavigableMap<K, List<Entry>> grouped(Function<Entry, Optional<K>> key) {
        NavigableMap<K, List<Entry>> groups = new TreeMap<>();
        for (Entry entry : entries) {
            key.apply(entry).ifPresent(k -> groups.computeIfAbsent(k, fresh -> new ArrayList<>()).add(entry));
        }
        groups.replaceAll((k, group) -> Collections.unmodifiableList(group));
        return Collections.unmodifiableNavigableMap(groups);
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public NavigableMap<LocalDate, List<Entry>> calendar() {
        return calendar;
    }

    @Override
    public List<Entry> undated() {
        return undated;
    }

    @Override
    public NavigableMap<String, List<Entry>> outlets() {
        return outlets;
    }

    @Override
    public NavigableMap<String, List<Entry>> sections() {
        return sections;
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
