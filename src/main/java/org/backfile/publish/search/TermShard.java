package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A term shard as it is read: its terms and their lists, and their positions as they are asked for. Belongs to one thread. */
final class TermShard {

    private final IndexFolder folder;
    private final String name;
    private final List<String> terms = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * What the shard says of a term.
     *
     * @param documents that have it
     * @param list      absent: it is a long term, and all else is in its outline
     * @param firstFile number of the first file of its positions
     * @param ownFiles  how many of those are its own; 0: it shares one
     */
    private record Row(int documents, Optional<PostingList> list, int firstFile, int ownFiles) { }

    private TermShard(IndexFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    static TermShard open(IndexFolder folder, String name, Root root) throws IOException {
        TermShard shard = new TermShard(folder, name);
        shard.read(folder.open("t/" + name), root);
        return shard;
    }

    private void read(RangeDecoder coder, Root root) throws IOException {
        ShardModel model = new ShardModel(root.precision());
        int count = model.terms().count(coder, 0);
        int files = 0;
        for (int i = 0; i < count; i++) {
            terms.add(model.terms().term(coder, ""));
            int documents = model.documents(coder, 0);
            if (model.isLong(coder, false)) {
                rows.add(new Row(documents, Optional.empty(), files - 1, 0));
                continue;
            }
            PostingList list = PostingList.read(coder, model.lists(), documents, documents, root.slots())
                    .orElseThrow(() -> folder.damaged("t/" + name));
            int code = model.places(coder, 0);
            files += code > 0 ? 1 : 0;
            rows.add(new Row(documents, Optional.of(list), files - 1, Math.max(0, code - 1)));
            files += Math.max(0, code - 2);
        }
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

    /** What the index holds of a term; absent of a long one, whose files are told by its outline. */
    Optional<Postings> postings(int term) {
        return rows.get(term).list().map(list -> new ShortPostings(term, list));
    }

    /** The postings of a term whose list is in the shard. */
    private final class ShortPostings implements Postings {

        private final int term;
        private final PostingList list;

        ShortPostings(int term, PostingList list) {
            this.term = term;
            this.list = list;
        }

        @Override
        public PostingList list() {
            return list;
        }

        @Override
        public PostingList titles() {
            return list;
        }

        @Override
        public Map<Integer, Places> places(int[] slots) throws IOException {
            Map<Integer, Places> places = new HashMap<>();
            Row row = rows.get(term);
            if (row.ownFiles() == 0) {
                shared(row.firstFile(), slots, places);
            } else {
                Places.read(folder, part -> file(row.firstFile() + part), row.ownFiles(), list, slots, places);
            }
            return places;
        }

        private void shared(int file, int[] slots, Map<Integer, Places> places) throws IOException {
            RangeDecoder coder = folder.open(file(file));
            PlaceModel model = new PlaceModel();
            int first = term;
            while (first > 0 && rows.get(first - 1).firstFile() == file) {
                first--;
            }
            for (int before = first; before < term; before++) {
                PostingList other = rows.get(before).list().orElse(PostingList.NONE);
                Places.read(coder, model, other, 0, other.size(), new int[0], places);
            }
            Places.read(coder, model, list, 0, list.size(), slots, places);
        }

        private String file(int number) {
            return "p/" + name + "-" + number;
        }
    }
}
