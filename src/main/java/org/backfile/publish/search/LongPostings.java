package org.backfile.publish.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The postings of a long term, in files of its own. */
final class LongPostings implements Postings {

    private final IndexFolder folder;
    private final Root root;
    private final LongTerm term;
    private Optional<PostingList> titles = Optional.empty();
    private Optional<PostingList> list = Optional.empty();

    LongPostings(IndexFolder folder, Root root, LongTerm term) {
        this.folder = folder;
        this.root = root;
        this.term = term;
    }

    int documents() {
        return term.documents();
    }

    @Override
    public PostingList titles() throws IOException {
        if (titles.isEmpty()) {
            titles = Optional.of(parts(0, Math.max(1, term.titleParts())));
        }
        return titles.get();
    }

    @Override
    public PostingList list() throws IOException {
        if (list.isEmpty()) {
            int heads = term.titleParts();
            list = Optional.of(heads == 0 ? titles() : titles().or(parts(heads, heads + term.parts())));
        }
        return list.get();
    }

    private PostingList parts(int from, int to) throws IOException {
        PostingList all = PostingList.NONE;
        for (int part = from; part < to; part++) {
            all = all.or(part(part));
        }
        return all;
    }

    private PostingList part(int part) throws IOException {
        String file = term.listFile(part);
        RangeDecoder coder = folder.open(file);
        int count = new Numbers().code(coder, 0);
        return PostingList.read(coder, new ListModel(root.precision()), term.documents(), count, root.slots()).orElseThrow(
                () -> folder.damaged(file));
    }

    @Override
    public Map<Integer, Places> places(int[] slots) throws IOException {
        Map<Integer, Places> places = new HashMap<>();
        Places.read(folder, term::placeFile, term.placeFiles(), list(), slots, places);
        return places;
    }
}
