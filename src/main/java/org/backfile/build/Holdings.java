package org.backfile.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param entries  the rows of the articles that are published, in the order of their sources
 * @param setAside what is no article, by cause
 * @param problems met in the sources
 */
record Holdings(List<Entry> entries, SortedMap<String, Long> setAside, Problems problems) {

    private static final String TWIN = "same document twice";

    /** The rows of all articles, in the order of their sources. */
    static List<Entry> entries(List<Accession> accessions) {
        List<Entry> all = new ArrayList<>(accessions.size());
        accessions.forEach(accession -> accession.forEachEntry(all::add));
        return all;
    }

    /**
     * @param accessions in the order of their sources
     * @param all        their {@link #entries}
     */
    static Holdings of(List<Accession> accessions, List<Entry> all) {
        Holdings holdings = new Holdings(new ArrayList<>(all.size()), new TreeMap<>(), new Problems());
        Set<Long> shared = sharedIds(all);
        Map<Long, Place> published = new HashMap<>();
        int next = 0;
        for (Accession accession : accessions) {
            int end = next + accession.articleCount();
            if (accession.isTold() || !shared.isEmpty() && all.subList(next, end).stream().anyMatch(entry -> shared.contains(entry.idBits()))) {
                holdings.tell(accession, shared, published);
            } else {
                for (int i = next; i < end; i++) {
                    holdings.entries.add(all.get(i));
                }
            }
            next = end;
        }
        return holdings;
    }

    /** Takes in what is more than articles of one identity each. @param published where those of a shared identity were met first */
    private void tell(Accession accession, Set<Long> shared, Map<Long, Place> published) {
        Accession.Contents contents = accession.contents();
        contents.problems().forEach(problems::add);
        contents.setAside().forEach((cause, count) -> setAside.merge(cause, count, Long::sum));
        for (Accession.Document document : contents.documents()) {
            document.problems().forEach(problems::add);
            document.setAside().ifPresent(cause -> setAside.merge(cause, 1L, Long::sum));
            document.entry().ifPresent(entry -> {
                Optional<Place> first = shared.contains(entry.idBits())
                        ? Optional.ofNullable(published.putIfAbsent(entry.idBits(), place(accession, document))) : Optional.empty();
                if (first.isEmpty()) {
                    entries.add(entry);
                } else {
                    setAside.merge(TWIN, 1L, Long::sum);
                    problems.add(Problem.error(place(accession, document), "same document as \"" + first.get()
                            + "\"; that one is published", "remove one of the two"));
                }
            });
        }
    }

    private static Place place(Accession accession, Accession.Document document) {
        return new Place(accession.source(), document.number() > 0 ? OptionalInt.of(document.number()) : OptionalInt.empty());
    }

    /** The identities that more than one document has: few, so that most need no place in a map. */
    private static Set<Long> sharedIds(List<Entry> entries) {
        long[] ids = new long[entries.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = entries.get(i).idBits();
        }
        Arrays.sort(ids);
        Set<Long> shared = new HashSet<>();
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] == ids[i - 1]) {
                shared.add(ids[i]);
            }
        }
        return shared;
    }
}
