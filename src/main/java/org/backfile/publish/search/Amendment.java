package org.backfile.publish.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/** What became of a term's list since the lists were merged. Belongs to one thread while it changes, then to many. */
final class Amendment {

    /** In place of an entry: the document has the term no more. */
    static final byte[] GONE = {};

    private static final Recipe NEVER = new Recipe(0);

    private final String term;
    private final int place;
    private final int merged;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();
    private int documents;
    private int positions;
    private Recipe weighed = NEVER;
    private Recipe placed = NEVER;

    /** An entry as {@link Analysis} makes it, or {@link #GONE}, and where it goes; that is absent until it was looked for. */
    private record Change(byte[] entry, Optional<Spot> found) {

        Spot spot() {
            return found.orElseThrow();
        }

        /** Absent where the document has the term no more. */
        Optional<byte[]> now() {
            return entry.length > 0 ? Optional.of(entry) : Optional.empty();
        }
    }

    /**
     * @param place     the term's number among the merged ones, or that of the first after it
     * @param merged    documents in the list to amend; 0 where there is none
     * @param documents that have the term
     * @param positions in all of them
     */
    Amendment(String term, int place, int merged, int documents, int positions) {
        this.term = term;
        this.place = place;
        this.merged = merged;
        this.documents = documents;
        this.positions = positions;
    }

    String term() {
        return term;
    }

    int place() {
        return place;
    }

    /** Whether there is a list to amend. */
    boolean isMerged() {
        return merged > 0;
    }

    int documents() {
        return documents;
    }

    int positions() {
        return positions;
    }

    /** The recipe of the archive for which last a document or its weight changed: the weights are that archive's. Absent where none did. */
    Optional<Recipe> weighed() {
        return Optional.of(weighed).filter(era -> !era.equals(NEVER));
    }

    /** The same, of the positions. */
    Optional<Recipe> placed() {
        return Optional.of(placed).filter(era -> !era.equals(NEVER));
    }

    /**
     * Sets a slot's entry.
     *
     * @param before    the one that it had till now, or {@link #GONE}
     * @param archive   the recipe of the archive
     * @param reweighed whether the document's length weighs otherwise than till now
     */
    void set(int slot, byte[] before, byte[] entry, Recipe archive, boolean reweighed) {
        documents += (entry.length > 0 ? 1 : 0) - (before.length > 0 ? 1 : 0);
        positions += positions(entry) - positions(before);
        Change known = changes.get(slot);
        changes.put(slot, new Change(entry, known == null ? Optional.empty() : known.found));
        weighed = reweighed || !Analysis.countSame(before, entry) ? archive : weighed;
        placed = Arrays.equals(before, entry) ? placed : archive;
    }

    /** Looks for where the entries go that were set. @param list as it was merged; of no documents where there is none */
    void locate(MergedLists.Row list) {
        Spot near = Spot.START;
        for (Map.Entry<Integer, Change> change : changes.entrySet()) {
            Change known = change.getValue();
            if (known.found.isEmpty()) {
                change.setValue(new Change(known.entry, Optional.of(Spot.of(change.getKey(), list, near))));
            }
            near = change.getValue().spot();
        }
    }

    private static int positions(byte[] entry) {
        return entry.length == 0 ? 0 : Analysis.positions(entry);
    }

    void write(KeptWriter out) throws IOException {
        out.text(term);
        out.number(place);
        out.number(merged);
        out.number(documents);
        out.number(positions);
        out.fixed(weighed.bits());
        out.fixed(placed.bits());
        out.number(changes.size());
        for (Map.Entry<Integer, Change> change : changes.entrySet()) {
            out.number(change.getKey());
            out.bytes(change.getValue().entry);
            change.getValue().spot().write(out);
        }
    }

    static Amendment read(KeptReader in) throws IOException {
        Amendment amendment = new Amendment(in.text(), in.number(), in.number(), in.number(), in.number());
        amendment.weighed = new Recipe(in.fixed());
        amendment.placed = new Recipe(in.fixed());
        for (int left = in.number(); left > 0; left--) {
            amendment.changes.put(in.number(), new Change(in.bytes(), Optional.of(Spot.read(in))));
        }
        return amendment;
    }

    /** Of what the weights in the list are made. @param norms of the documents now */
    Pieces weights(Norms norms) {
        return pieces((slot, entry) -> norms.addTo(new Recipe.Writer().add((long) slot)
                .add((long) Analysis.inTitleCount(entry)).add((long) Analysis.positions(entry)), slot));
    }

    /** Of what the positions in the list are made. */
    Pieces places() {
        return pieces((slot, entry) -> new Recipe.Writer().add((long) slot).add(entry));
    }

    private interface Part {
        Recipe.Writer of(int slot, byte[] entry);
    }

    private Pieces pieces(Part part) {
        Pieces pieces = new Pieces(merged);
        changes.forEach((slot, change) -> pieces.change(change.spot().before(), change.spot().isTaken(),
                change.now().map(entry -> part.of(slot, entry).recipe()),
                change.spot().titled() || Analysis.inTitle(change.entry)));
        return pieces;
    }

    /** The list as it is now: stretches of the merged one, but for the gap that each begins with, and what changed. */
    MergedLists.Row over(MergedLists.Row list) {
        Splice splice = new Splice(list);
        changes.forEach((slot, change) -> splice.set(slot, change.spot(), change.entry));
        Growing whole = splice.whole();
        return new MergedLists.Row(term, documents, whole.array(), 0, whole.length());
    }
}
