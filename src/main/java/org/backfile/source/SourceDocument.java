package org.backfile.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.article.Provenance;
import org.backfile.text.Line;

/**
 * One document as decoded text, not yet read.
 *
 * @param text       every character of the source, in order; what the ledger accounts for
 * @param lines      its lines
 * @param declared   what the source says of itself outside the text, by field name ("id", "url"); sorted by key
 * @param provenance where it came from
 */
public record SourceDocument(String text, List<Line> lines, Map<String, String> declared, Provenance provenance) {

    public SourceDocument {
        lines = List.copyOf(lines);
        declared = declared.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(declared));
    }

    public static SourceDocument of(String text, Map<String, String> declared, Provenance provenance) {
        return new SourceDocument(text, Line.of(text), declared, provenance);
    }
}
