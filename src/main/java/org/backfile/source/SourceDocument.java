package org.backfile.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.article.Provenance;
import org.backfile.text.Line;

/**
 * One document as decoded text, not yet read.
 *
 * @param text       every character of the source, in order; of a page of HTML, its text; what the ledger accounts for
 * @param lines      its lines
 * @param declared   what the source says of itself outside the text, by field name; sorted by key. A record's members
 *                   have their own names ("id", "url", "authors", "authors.2"). What a page says has its origin in front, as in {@code og.title}
 *                   and {@code ld.2.author}: html.*, http.*, link.*, rel.*, time, og.*, article.*, twitter.*, meta.*; ld.*,
 *                   micro.* and rdfa.* for articles, ld-page.* and the like for pages and ld-video.* for videos;
 *                   itemprop.* for properties of nothing
 * @param markup     what a page's elements tell of the text; absent where the source is no HTML
 * @param provenance where it came from
 */
public record SourceDocument(String text, List<Line> lines, Map<String, String> declared, Optional<Markup> markup,
        Provenance provenance) {

    public SourceDocument {
        lines = List.copyOf(lines);
        declared = declared.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(declared));
    }

    public static SourceDocument of(String text, Map<String, String> declared, Provenance provenance) {
        return new SourceDocument(text, Line.of(text), declared, Optional.empty(), provenance);
    }

    /** @param members what a record holds beside the page; before what the page says under the same key */
    static SourceDocument of(WebPage page, Map<String, String> members, Provenance provenance) {
        SortedMap<String, String> declared = new TreeMap<>(page.declared());
        declared.putAll(members);
        return new SourceDocument(page.text(), Line.of(page.text()), declared, Optional.of(page.markup()), provenance);
    }

    /** All values of a name that may be declared many times, in order: those of the keys name, name.2, name.3 ... */
    public List<String> declared(String name) {
        List<String> values = new ArrayList<>();
        for (String key = name; declared.containsKey(key); key = name + "." + (values.size() + 1)) {
            values.add(declared.get(key));
        }
        return List.copyOf(values);
    }
}
