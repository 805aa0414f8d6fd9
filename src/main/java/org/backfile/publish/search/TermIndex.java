package org.backfile.publish.search;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a term's shard, and keeps those read last. Belongs to one thread. */
final class TermIndex {

    private static final int KEPT = 64;

    private final IndexFolder folder;
    private final Root root;
    private final Map<String, List<String>> outlines = new HashMap<>();
    private final Map<String, TermShard> shards = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TermShard> eldest) {
            return size() > KEPT;
        }
    };

    TermIndex(IndexFolder folder, Root root) {
        this.folder = folder;
        this.root = root;
    }

    /** The place of a term in the vocabulary: its shard, and its number there or where it would stand. */
    record Seat(TermShard shard, int number, boolean taken) { }

    Seat seat(String term) throws IOException {
        TermShard shard = shard(border(term));
        int number = shard.indexOf(term);
        return new Seat(shard, number < 0 ? -number - 1 : number, number >= 0);
    }

    private String border(String term) throws IOException {
        return root.outlines().isEmpty() ? "" : last(outline(last(root.outlines(), term)), term);
    }

    private TermShard shard(String border) throws IOException {
        TermShard shard = shards.get(border);
        if (shard == null) {
            shard = TermShard.open(folder, Shards.name(border), root);
            shards.put(border, shard);
        }
        return shard;
    }

    private List<String> outline(String first) throws IOException {
        List<String> outline = outlines.get(first);
        if (outline == null) {
            outline = new TermModel(new Prose()).terms(folder.open("o/" + Shards.name(first)), List.of());
            outlines.put(first, outline);
        }
        return outline;
    }

    /** The last border that is not after a term. */
    private static String last(List<String> borders, String term) {
        int at = Collections.binarySearch(borders, term);
        return borders.get(at >= 0 ? at : Math.max(0, -at - 2));
    }

    /** What is done with each term of a range. */
    interface Visitor {
        void visit(TermShard shard, int number) throws IOException;
    }

    /** Visits all terms that begin with a prefix, in order. */
    void prefixed(String prefix, Visitor visitor) throws IOException {
        String border = border(prefix);
        for (boolean more = true; more; ) {
            TermShard shard = shard(border);
            int at = shard.indexOf(prefix);
            for (at = at < 0 ? -at - 1 : at; at < shard.terms().size() && shard.terms().get(at).startsWith(prefix); at++) {
                visitor.visit(shard, at);
            }
            String next = after(border);
            more = at == shard.terms().size() && !next.isEmpty() && (next.startsWith(prefix) || next.compareTo(prefix) < 0);
            border = next;
        }
    }

    /** The border after this one; empty after the last. */
    private String after(String border) throws IOException {
        List<String> outlines = root.outlines();
        int number = outlines.indexOf(last(outlines, border));
        List<String> outline = outline(outlines.get(number));
        int at = Collections.binarySearch(outline, border) + 1;
        if (at < outline.size()) {
            return outline.get(at);
        }
        return number + 1 < outlines.size() ? outlines.get(number + 1) : "";
    }
}
