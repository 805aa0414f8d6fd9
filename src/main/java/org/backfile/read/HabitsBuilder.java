package org.backfile.read;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.source.SourceDocument;

/**
 * Learns the {@link Habits} of outlets from their pages, in any order: of each outlet a sample is read, every page by itself.
 * Memory follows the number of outlets. Belongs to one thread.
 */
public final class HabitsBuilder {

    private final Reader reader;
    private final SortedMap<String, OutletPages> outlets = new TreeMap<>();

    /** @param outlets what is configured of outlets */
    public HabitsBuilder(List<OutletOption> outlets) {
        this(new Reader(outlets));
    }

    HabitsBuilder(Reader reader) {
        this.reader = reader;
    }

    /** Takes a document into account. */
    public void add(SourceDocument document) {
        OutletPages pages = outlets.computeIfAbsent(reader.outletKey(document), key -> new OutletPages());
        String sha256 = document.provenance().sha256().hex();
        if (pages.wants(sha256)) {
            Page page = reader.page(document);
            List<LabelledBlock> labels = reader.labels(page);
            if (Triage.of(page, labels).isEmpty()) {
                ObservedPage.of(page, labels).ifPresent(seen -> pages.add(sha256, seen, page.blocks()));
            }
        }
    }

    /** What was learnt so far, of outlets with two articles and more. */
    public Habits habits() {
        SortedMap<String, OutletHabits> learnt = new TreeMap<>();
        outlets.forEach((key, pages) -> {
            OutletHabits habits = pages.habits();
            if (habits.articles() > 1) {
                learnt.put(key, habits);
            }
        });
        return new Habits(learnt);
    }
}
