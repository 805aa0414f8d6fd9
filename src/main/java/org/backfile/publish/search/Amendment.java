package org.backfile.publish.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/** What became of a term's list since the lists were merged. Belongs to one thread while it changes, then to many. */
final class Amendment {

    /** In place of an entry: the document has the term no more. */
    static final byte[] GONE = {};

    private final String term;
    private final int place;
    private final boolean merged;
    private final SortedMap<Integer, byte[]> entries = new TreeMap<>();
    private int documents;
    private int positions;
    private Recipe era = new Recipe(0);

    /**
     * @param place     the term's number among the merged ones, or that of the first after it
     * @param merged    whether there is a list to amend
     * @param documents that have the term
     * @param positions in all of them
     */
    Amendment(String term, int place, boolean merged, int documents, int positions) {
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

    boolean merged() {
        return merged;
    }

    int documents() {
        return documents;
    }

    int positions() {
        return positions;
    }

    /** The recipe of the archive that the list was changed for last: of that archive it is the list. */
    Recipe era() {
        return era;
    }

    /** The entries that changed, by slot, as {@link Analysis} makes them; or {@link #GONE}. */
    SortedMap<Integer, byte[]> entries() {
        return entries;
    }

    /** Sets a slot's entry. @param before the one that it had till now, or {@link #GONE} */
    void set(int slot, byte[] before, byte[] entry, Recipe archive) {
        documents += (entry.length > 0 ? 1 : 0) - (before.length > 0 ? 1 : 0);
        positions += positions(entry) - positions(before);
        entries.put(slot, entry);
        era = archive;
    }

    void write(KeptWriter out) throws IOException {
        out.text(term);
        out.number(place);
        out.number(merged ? 1 : 0);
        out.number(documents);
        out.number(positions);
        out.fixed(era.bits());
        out.number(entries.size());
        for (Map.Entry<Integer, byte[]> entry : entries.entrySet()) {
            out.number(entry.getKey());
            out.bytes(entry.getValue());
        }
    }

    static Amendment read(KeptReader in) throws IOException {
        Amendment amendment = new Amendment(in.text(), in.number(), in.number() == 1, in.number(), in.number());
        amendment.era = new Recipe(in.fixed());
        for (int left = in.number(); left > 0; left--) {
            amendment.entries.put(in.number(), in.bytes());
        }
        return amendment;
    }

    private static int positions(byte[] entry) {
        return entry.length == 0 ? 0 : Analysis.positions(entry);
    }

    /** The list as it is now. @param list as it was merged; of no documents where there is none */
    MergedLists.Row over(MergedLists.Row list) {
        Splice splice = new Splice(list);
        entries.forEach(splice::set);
        return row(splice);
    }

    private MergedLists.Row row(Splice splice) {
        Growing whole = splice.rest();
        return new MergedLists.Row(term, documents, whole.array(), 0, whole.length());
    }

    /**
     * A list as it is now, and of what it is made.
     *
     * @param pieces of the merged list and of entries that were amended
     */
    record Amended(Pieces pieces, MergedLists.Row row) { }

    /** The same, with its pieces. @param norms of the documents now */
    Amended over(MergedLists.Row list, Norms norms) {
        Pieces pieces = new Pieces(list.documents());
        Splice splice = new Splice(list);
        entries.forEach((slot, entry) -> {
            boolean merged = splice.set(slot, entry);
            pieces.change(splice.passed - (merged ? 1 : 0), merged,
                    Optional.of(entry).filter(now -> now.length > 0)
                            .map(now -> norms.addTo(new Recipe.Writer().add((long) slot).add(now), slot).recipe()),
                    merged && splice.inTitle || Analysis.inTitle(entry));
        });
        return new Amended(pieces, row(splice));
    }

    /** A list under way: stretches of the merged one are taken over as they are, but for the gap that each begins with. */
    private static final class Splice {

        private static final int ROOM = 1 << 10;

        private final MergedLists.Row list;
        private final Bytes in;
        private final Growing out;
        private int passed;
        private boolean inTitle;
        private int slot = -1;
        private int last = -1;

        Splice(MergedLists.Row list) {
            this.list = list;
            this.in = new Bytes(list.bytes(), list.from());
            this.out = new Growing(list.length() + ROOM);
        }

        /** Takes over what stands before a slot, and then this entry. Says whether the merged list has the slot. */
        boolean set(int target, byte[] entry) {
            int from = in.at();
            int first = -1;
            int begun = from;
            int next = peek();
            while (next < target) {
                first = first < 0 ? next : first;
                begun = begun == from ? afterGap() : begun;
                pass();
                next = peek();
            }
            take(first, begun, in.at());
            boolean merged = next == target;
            if (merged) {
                pass();
            }
            if (entry.length > 0) {
                out.number(target - last - 1);
                out.append(entry, 0, entry.length);
                last = target;
            }
            return merged;
        }

        /** All of it, with what stands behind the last slot that was set. */
        Growing rest() {
            if (passed < list.documents()) {
                take(peek(), afterGap(), list.from() + list.length());
            }
            return out;
        }

        private void take(int first, int begun, int end) {
            if (first >= 0) {
                out.number(first - last - 1);
                out.append(list.bytes(), begun, end - begun);
                last = slot;
            }
        }

        /** The next entry's slot; beyond all where there is none. */
        private int peek() {
            if (passed == list.documents()) {
                return Integer.MAX_VALUE;
            }
            return slot + 1 + in.ahead();
        }

        private int afterGap() {
            Bytes ahead = new Bytes(list.bytes(), in.at());
            ahead.number();
            return ahead.at();
        }

        private void pass() {
            slot += 1 + in.number();
            inTitle = Analysis.inTitle(in.array(), in.at());
            for (int left = Analysis.positions(in); left > 0; left--) {
                in.number();
            }
            passed++;
        }
    }
}
