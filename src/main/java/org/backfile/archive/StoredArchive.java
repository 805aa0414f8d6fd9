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
        this.calendar = grouped(entry -> entry.published().day());
        this.outlets = grouped(Entry::outlet);
        this.sections = grouped(Entry::section);
        this.undated = sorted.stream().filter(entry -> entry.published().day().isEmpty()).toList();
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
}
