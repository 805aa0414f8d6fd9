package org.backfile.publish.search;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/**
 * What became of a term's list since the lists were merged. Belongs to one thread while it changes, then to many.
 */
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

    static Amendment read(KeptReader in) {
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
        Growing out = new Growing(256);
        Bytes in = new Bytes(list.bytes(), list.from());
        Splice splice = new Splice(out);
        int left = list.documents();
        int slot = -1;
        for (Map.Entry<Integer, byte[]> change : entries.entrySet()) {
            while (left > 0 && splice.peek(in, slot) < change.getKey()) {
                slot = splice.copy(in, slot);
                left--;
            }
            if (left > 0 && splice.peek(in, slot) == change.getKey()) {
                slot = splice.skip(in, slot);
                left--;
            }
            splice.add(change.getKey(), change.getValue());
        }
        for (; left > 0; left--) {
            slot = splice.copy(in, slot);
        }
        return new MergedLists.Row(term, documents, out.array(), 0);
    }

    /** A list under way. */
    private static final class Splice {

        private final Growing out;
        private int last = -1;

        Splice(Growing out) {
            this.out = out;
        }

        /** The slot of the next entry. @param slot of the one before */
        int peek(Bytes in, int slot) {
            int at = in.at();
            int next = slot + 1 + in.number();
            in.skip(at - in.at());
            return next;
        }

        int skip(Bytes in, int slot) {
            int next = slot + 1 + in.number();
            pass(in);
            return next;
        }

        int copy(Bytes in, int slot) {
            int next = slot + 1 + in.number();
            out.number(next - last - 1);
            int from = in.at();
            pass(in);
            out.append(in.array(), from, in.at() - from);
            last = next;
            return next;
        }

        void add(int slot, byte[] entry) {
            if (entry.length > 0) {
                out.number(slot - last - 1);
                out.append(entry, 0, entry.length);
                last = slot;
            }
        }

        private static void pass(Bytes in) {
            int counts = in.number();
            int count = (counts >>> 1) + ((counts & 1) == 0 ? 0 : in.number());
            for (int i = 0; i < count; i++) {
                in.number();
            }
        }
    }
}
