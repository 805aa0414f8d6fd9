package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A term shard as it is read: its terms, and their lists and positions as they are asked for. Belongs to one thread. */
final class TermShard {

    private final IndexFolder folder;
    private final String name;
    private final Root root;
    private final List<String> terms = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, PostingList> longLists = new HashMap<>();

    /**
     * What the shard says of a term.
     *
     * @param documents  that have it
     * @param list       absent: it is in {@code parts} files
     * @param parts      how many
     * @param firstPart  number of the first
     * @param firstFile  number of the first file of its positions
     * @param ownFiles   how many of those are its own; 0: it shares one
     */
    private record Row(int documents, Optional<PostingList> list, int parts, int firstPart, int firstFile, int ownFiles) { }

    private TermShard(IndexFolder folder, String name, Root root) {
        this.folder = folder;
        this.name = name;
        this.root = root;
    }

    static TermShard open(IndexFolder folder, String name, Root root) throws IOException {
        TermShard shard = new TermShard(folder, name, root);
        shard.read(folder.open("t/" + name));
        return shard;
    }

    private void read(RangeDecoder coder) throws IOException {
        ShardModel model = new ShardModel(root.levelBits());
        int count = model.terms().count(coder, 0);
        int parts = 0;
        int files = 0;
        for (int i = 0; i < count; i++) {
            terms.add(model.terms().term(coder, ""));
            int documents = model.documents(coder, 0);
            int own = model.parts(coder, 0);
            Optional<PostingList> list = own > 0 ? Optional.empty()
                    : Optional.of(list(coder, model.lists(), documents, documents));
            int code = model.places(coder, 0);
            files += code > 0 ? 1 : 0;
            rows.add(new Row(documents, list, own, parts, files - 1, Math.max(0, code - 1)));
            files += Math.max(0, code - 2);
            parts += own;
        }
    }

    private PostingList list(RangeDecoder coder, ListModel model, int documents, int count) throws IOException {
        PostingList.Builder list = new PostingList.Builder(count);
        int kind = ListModel.classOf(documents);
        Posting posting = new Posting();
        int before = -1;
        for (int i = 0; i < count; i++) {
            model.code(coder, kind, before, posting);
            if (posting.slot >= root.slots() || posting.slot <= before) {
                throw new IOException("search/t/" + name + ".js: damaged (try: backfile build)");
            }
            list.add(posting.slot, posting.titleLevel, posting.bodyLevel);
            before = posting.slot;
        }
        return list.list();
    }

    /** All terms, in order. */
    List<String> terms() {
        return Collections.unmodifiableList(terms);
    }

    /** Where a term stands; negative where it does not, as of {@link Collections#binarySearch}. */
    int indexOf(String term) {
        return Collections.binarySearch(terms, term);
    }

    int documents(int term) {
        return rows.get(term).documents();
    }

    /** A term's list; reads the files of a long one. */
    PostingList list(int term) throws IOException {
        Row row = rows.get(term);
        if (row.list().isPresent()) {
            return row.list().get();
        }
        if (!longLists.containsKey(term)) {
            longLists.put(term, longList(row));
        }
        return longLists.get(term);
    }

    private PostingList longList(Row row) throws IOException {
        PostingList all = PostingList.NONE;
        int each = ShardWriter.each(row.documents(), row.parts());
        for (int part = 0; part < row.parts(); part++) {
            int count = Math.min(each, row.documents() - part * each);
            RangeDecoder coder = folder.open("l/" + name + "-" + (row.firstPart() + part));
            all = all.or(list(coder, new ListModel(root.levelBits()), row.documents(), count));
        }
        return all;
    }

    /**
     * A term's positions in some documents.
     *
     * @param slots in order; each is in the term's list
     * @return by slot
     */
    Map<Integer, Places> places(int term, int[] slots) throws IOException {
        Map<Integer, Places> places = new HashMap<>();
        Row row = rows.get(term);
        PostingList list = list(term);
        if (row.ownFiles() == 0) {
            sharedPlaces(term, row.firstFile(), slots, places);
            return places;
        }
        int each = ShardWriter.each(list.size(), row.ownFiles());
        int file = -1;
        for (int slot : slots) {
            int entry = list.indexOf(slot);
            if (entry / each != file) {
                file = entry / each;
                RangeDecoder coder = folder.open("p/" + name + "-" + (row.firstFile() + file));
                readPlaces(coder, new PlaceModel(), list, file * each, Math.min(list.size(), (file + 1) * each), slots, places);
            }
        }
        return places;
    }

    private void sharedPlaces(int term, int file, int[] slots, Map<Integer, Places> places) throws IOException {
        RangeDecoder coder = folder.open("p/" + name + "-" + file);
        PlaceModel model = new PlaceModel();
        int first = term;
        while (first > 0 && rows.get(first - 1).firstFile() == file) {
            first--;
        }
        for (int before = first; before < term; before++) {
            readPlaces(coder, model, list(before), 0, list(before).size(), new int[0], places);
        }
        readPlaces(coder, model, list(term), 0, list(term).size(), slots, places);
    }

    private static void readPlaces(Coder coder, PlaceModel model, PostingList list, int from, int to, int[] wanted, Map<Integer,
            Places> places) {
        int next = 0;
        for (int entry = from; entry < to; entry++) {
            Places here = Places.read(coder, model, list.titleLevel(entry) >= 0, list.bodyLevel(entry) >= 0);
            while (next < wanted.length && wanted[next] < list.slot(entry)) {
                next++;
            }
            if (next < wanted.length && wanted[next] == list.slot(entry)) {
                places.put(list.slot(entry), here);
            }
        }
    }
}
