package org.backfile.publish.search;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a term's postings, and keeps the shards read last. Belongs to one thread. */
final class TermIndex {

    private static final int KEPT = 64;

    private final IndexFolder folder;
    private final Root root;
    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, TermShard> shards = new Recent<>(KEPT);
    private final Map<String, LongPostings> longTerms = new Recent<>(KEPT);

    TermIndex(IndexFolder folder, Root root) {
        this.folder = folder;
        this.root = root;
    }

    /** A term's postings; absent where no document has it. */
    Optional<Postings> postings(String term) throws IOException {
        Optional<Postings> own = longTerm(term).map(found -> found);
        if (own.isPresent()) {
            return own;
        }
        TermShard shard = around(term);
        int number = shard.indexOf(term);
        return number < 0 ? Optional.empty() : shard.postings(number);
    }

    private Optional<LongPostings> longTerm(String term) throws IOException {
        if (!longTerms.containsKey(term)) {
            for (LongTerm row : outline(term).longTerms()) {
                if (row.term().equals(term)) {
                    longTerms.put(term, new LongPostings(folder, root, row));
                }
            }
        }
        return Optional.ofNullable(longTerms.get(term));
    }

    /** The shard where a term stands or would stand. */
    TermShard around(String term) throws IOException {
        return shard(border(term));
    }

    private String border(String term) throws IOException {
        return root.outlines().isEmpty() ? "" : last(outline(term).borders(), term);
    }

    private TermShard shard(String border) throws IOException {
        TermShard shard = shards.get(border);
        if (shard == null) {
            shard = TermShard.open(folder, Shards.name(border), root);
            shards.put(border, shard);
        }
        return shard;
    }

    private Outline outline(String term) throws IOException {
        if (root.outlines().isEmpty()) {
            return Outline.NONE;
        }
        String first = last(root.outlines(), term);
        Outline outline = outlines.get(first);
        if (outline == null) {
            outline = Outline.code(folder.open("o/" + Shards.name(first)), Outline.NONE);
            outlines.put(first, outline);
        }
        return outline;
    }

    /** The last border that is not after a term. */
    private static String last(List<String> borders, String term) {
        int at = Collections.binarySearch(borders, term);
        return borders.get(at >= 0 ? at : Math.max(0, -at - 2));
    }

    /** What is done with the postings of each term of a range. */
    interface Visitor {
        void visit(Postings postings) throws IOException;
    }

    /** Visits all terms that begin with a prefix, in order. */
    void prefixed(String prefix, Visitor visitor) throws IOException {
        String border = border(prefix);
        for (boolean more = true; more; ) {
            TermShard shard = shard(border);
            int at = shard.indexOf(prefix);
            for (at = at < 0 ? -at - 1 : at; at < shard.terms().size() && shard.terms().get(at).startsWith(prefix); at++) {
                Optional<Postings> listed = shard.postings(at);
                visitor.visit(listed.isPresent() ? listed.get() : longTerm(shard.terms().get(at)).orElseThrow(
                        () -> folder.damaged("o/")));
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
        List<String> outline = outline(border).borders();
        int at = Collections.binarySearch(outline, border) + 1;
        if (at < outline.size()) {
            return outline.get(at);
        }
        return number + 1 < outlines.size() ? outlines.get(number + 1) : "";
    }
}
