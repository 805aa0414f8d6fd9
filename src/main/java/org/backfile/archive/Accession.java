package org.backfile.archive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * What was taken in from one source file, so that it need not be read again while it stays as it is.
 *
 * @param source    its name
 * @param byteCount its length
 * @param modified  when it was last written, nanoseconds since 1970 by the disk's clock
 * @param settings  what its reading depended on besides its bytes
 * @param documents that it holds, in order
 * @param setAside  what it held that is no document, by cause
 * @param problems  met in opening it
 */
public record Accession(String source, long byteCount, long modified, Recipe settings, List<Document> documents,
        SortedMap<String, Long> setAside, List<Problems.Batch> problems) {

    public Accession {
        documents = List.copyOf(documents);
        setAside = setAside.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
        problems = List.copyOf(problems);
    }

    /** The same, where the records stand elsewhere. @param places from the old place to the new */
    Accession moved(Map<Long, Long> places) {
        return new Accession(source, byteCount, modified, settings, documents.stream().map(d -> d.moved(places)).toList(), setAside,
                problems);
    }

    /**
     * A document of the source.
     *
     * @param number   of the record in the source, from 1; 0 for a source that is one document
     * @param content  of all that the document holds
     * @param entry    the article's row; absent where the document is none
     * @param setAside why it is none
     * @param problems met in reading it
     */
    public record Document(int number, Fingerprint content, Optional<Entry> entry, Optional<String> setAside, List<Problem> problems) {

        public Document {
            problems = List.copyOf(problems);
        }

        private Document moved(Map<Long, Long> places) {
            return new Document(number, content, entry.map(e -> e.at(places.get(e.location()))), setAside, problems);
        }
    }
}
