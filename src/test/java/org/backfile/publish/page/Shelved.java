package org.backfile.publish.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.archive.Summary;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;

/** An archive in memory. */
final class Shelved implements Archive {

    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final NavigableMap<LocalDate, List<Entry>> calendar;
    private final NavigableMap<String, List<Entry>> outlets;
    private final NavigableMap<String, List<Entry>> sections;

    static Shelved of(Story... stories) {
        return new Shelved(Arrays.stream(stories).map(Story::article).toList());
    }

    Shelved(List<Article> all) {
        all.forEach(article -> articles.put(article.id(), article));
        all.forEach(article -> entries.add(Story.entry(article)));
        entries.sort(Entry.BY_TIME);
        calendar = by(entry -> entry.published().day());
        outlets = by(Entry::outlet);
        sections = by(Entry::section);
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
        return entries.stream().filter(entry -> entry.published().day().isEmpty()).toList();
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
    public String summary(Entry entry) {
        return Summary.of(load(entry));
    }

    @Override
    public Article load(Entry entry) {
        return articles.get(entry.id());
    }

    private <K extends Comparable<? super K>> NavigableMap<K, List<Entry>> by(Function<Entry, Optional<K>> key) {
        NavigableMap<K, List<Entry>> map = new TreeMap<>();
        entries.forEach(e -> key.apply(e).ifPresent(k -> map.computeIfAbsent(k, x -> new ArrayList<>()).add(e)));
        return map;
    }
}
