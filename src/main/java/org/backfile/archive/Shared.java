package org.backfile.archive;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.article.Article;
import org.backfile.text.Recipe;

/** Makes entries that share their outlets, sections and languages. Safe for use by many threads. */
final class Shared {

    private final Map<Object, Object> values = new ConcurrentHashMap<>();

    Entry entry(Article article, Recipe recipe, long location) {
        return new Entry(article.id(), article.headline(), article.published().time(), value(article.outlet()),
                value(article.section()), value(article.language()), recipe, location);
    }

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked") // equal values of these types are of one class
    <T> T value(T value) {
        Object before = values.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
