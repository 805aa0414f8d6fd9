package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words of the vocabulary that are near to one that is not in it. Belongs to one thread. */
final class Spelling {

    /** Terms that are offered for others, and others for them, in UTF-16 units. */
    static final int SHORTEST = 4;
    static final int LONGEST = 24;

    private static final int LONG = 6;
    private static final int MOST = 5;

    private final TermIndex terms;
    private final IndexFolder folder;
    private final Root root;

    Spelling(TermIndex terms, IndexFolder folder, Root root) {
        this.terms = terms;
        this.folder = folder;
        this.root = root;
    }

    /** For each word of a query that does not occur, what may have been meant. */
    List<String> of(Query query) throws IOException {
        List<String> near = new ArrayList<>();
        for (Query.Clause clause : query.clauses()) {
            for (Query.Phrase phrase : clause.phrases()) {
                for (Query.Element element : phrase.elements()) {
                    boolean asked = !clause.excluded() && !element.prefix() && offered(element.term());
                    near.addAll(asked && terms.postings(element.term()).isEmpty() ? near(element.term()) : List.of());
                }
            }
        }
        return near.stream().distinct().toList();
    }

    /** Whether a term is one that is offered: a word of a script with spaces, neither too short nor too long. */
    static boolean offered(String term) {
        return term.length() >= SHORTEST && term.length() <= LONGEST
                && term.codePoints().allMatch(c -> Characters.classOf(c) == Characters.WORD);
    }

    private List<String> near(String term) throws IOException {
        Map<String, Integer> candidates = new TreeMap<>();
        TermShard shard = terms.around(term);
        for (int i = 0; i < shard.terms().size(); i++) {
            candidates.put(shard.terms().get(i), shard.documents(i));
        }
        candidates.putAll(backwards(term));
        int most = term.codePointCount(0, term.length()) >= LONG ? 2 : 1;
        return candidates.keySet().stream().filter(other -> offered(other) && EditDistance.of(term, other, most) <= most)
                .sorted(Comparator.<String>comparingInt(other -> EditDistance.of(term, other, most))
                        .thenComparing(other -> -candidates.get(other)).thenComparing(other -> other))
                .limit(MOST).toList();
    }

    /** The terms with like endings, with their frequency. */
    private Map<String, Integer> backwards(String term) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        if (root.spellings().isEmpty()) {
            return found;
        }
        int at = Collections.binarySearch(root.spellings(), reversed(term));
        String border = root.spellings().get(at >= 0 ? at : Math.max(0, -at - 2));
        SpellingModel model = new SpellingModel();
        RangeDecoder coder = folder.open("s/" + Shards.name(border));
        int count = model.count(coder, 0);
        for (int i = 0; i < count; i++) {
            String other = reversed(model.term(coder, ""));
            found.put(other, model.documents(coder, 0));
        }
        return found;
    }

    static String reversed(String term) {
        return new StringBuilder(term).reverse().toString();
    }
}
