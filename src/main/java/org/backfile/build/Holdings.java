package org.backfile.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.archive.Accession;
import org.backfile.archive.Entry;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/**
 * What all sources gave together. Of several documents with one identity the first by name is published.
 *
 * @param entries  the rows of the articles, in the order of their sources
 * @param setAside what is no article, by cause
 * @param problems met in the sources
 */
record Holdings(List<Entry> entries, SortedMap<String, Long> setAside, Problems problems) {

    private static final String TWIN = "same document twice";

    /** @param accessions in the order of their sources */
    static Holdings of(List<Accession> accessions) {
        Problems problems = new Problems();
        List<Entry> entries = new ArrayList<>(accessions.size());
        SortedMap<String, Long> setAside = new TreeMap<>();
        Set<Long> shared = sharedIds(accessions);
        Map<Long, Place> published = new HashMap<>();
        for (Accession accession : accessions) {
            accession.problems().forEach(problems::add);
            accession.setAside().forEach((cause, count) -> setAside.merge(cause, count, Long::sum));
            for (Accession.Document document : accession.documents()) {
                document.problems().forEach(problems::add);
                document.setAside().ifPresent(cause -> setAside.merge(cause, 1L, Long::sum));
                document.entry().ifPresent(entry -> {
                    Place place = place(accession, document);
                    Place first = shared.contains(entry.id().bits()) ? published.putIfAbsent(entry.id().bits(), place) : null;
                    if (first == null) {
                        entries.add(entry);
                    } else {
                        setAside.merge(TWIN, 1L, Long::sum);
                        problems.add(Problem.error(place, "same document as \"" + first + "\"; that one is published",
                                "remove one of the two"));
                    }
                });
            }
        }
        return new Holdings(entries, setAside, problems);
    }

    private static Place place(Accession accession, Accession.Document document) {
        return new Place(accession.source(), document.number() > 0 ? OptionalInt.of(document.number()) : OptionalInt.empty());
    }

    /** The identities that more than one document has: few, so that most need no place in a map. */
    private static Set<Long> sharedIds(List<Accession> accessions) {
        long[] ids = accessions.stream().flatMap(a -> a.documents().stream()).flatMap(d -> d.entry().stream())
                .mapToLong(entry -> entry.id().bits()).sorted().toArray();
        Set<Long> shared = new HashSet<>();
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] == ids[i - 1]) {
                shared.add(ids[i]);
            }
        }
        return shared;
    }
}
