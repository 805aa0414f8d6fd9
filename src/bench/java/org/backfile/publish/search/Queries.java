package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.backfile.archive.Entry;

/**
 * Random queries of every kind over a corpus, the same for the same seed. Mid words stand in 0.1 to 5 % of the articles,
 * common ones in 5 to 40 %.
 */
final class Queries {

    private final List<String> common = new ArrayList<>();
    private final List<String> mid = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();
    private final Random random;

    Queries(Corpus corpus, long seed) throws IOException {
        random = new Random(seed);
        Map<String, Integer> documents = new HashMap<>();
        int every = Math.max(1, corpus.entries().size() / 20_000);
        int seen = 0;
        for (int i = 0; i < corpus.entries().size(); i += every, seen++) {
            Entry entry = corpus.entries().get(i);
            Content content = corpus.content(entry);
            List<String> terms = Tokenizer.terms(content.title() + " " + String.join(" ", content.body()));
            new HashSet<>(terms).forEach(term -> documents.merge(term, 1, Integer::sum));
            if (texts.size() < 4_000) {
                texts.add(Tokenizer.terms(content.body().get(content.body().size() - 1)));
            }
        }
        int all = seen;
        new TreeMap<>(documents).forEach((term, count) -> {
            double share = (double) count / all;
            if (share >= 0.05 && share <= 0.4) {
                common.add(term);
            } else if (share >= 0.001 && share < 0.05) {
                mid.add(term);
            } else if (share < 0.001) {
                rare.add(term);
            }
        });
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String phrase(int length, List<String> first) {
        for (int tries = 0; tries < 10_000; tries++) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            int at = random.nextInt(Math.max(1, text.size() - length));
            List<String> words = text.subList(at, Math.min(text.size(), at + length));
            if (words.size() == length && first.containsAll(words)) {
                return "\"" + String.join(" ", words) + "\"";
            }
        }
        return "\"" + of(first) + " " + of(first) + "\"";
    }

    /** Some queries of each kind. */
    Map<String, List<String>> kinds(int each) {
        List<String> any = new ArrayList<>(common);
        any.addAll(mid);
        any.addAll(rare);
        Map<String, List<String>> kinds = new TreeMap<>();
        for (int i = 0; i < each; i++) {
            add(kinds, "1 common", of(common));
            add(kinds, "1 mid", of(mid));
            add(kinds, "1 rare", of(rare));
            add(kinds, "2 mid", of(mid) + " " + of(mid));
            add(kinds, "2 common", of(common) + " " + of(common));
            add(kinds, "3 common", of(common) + " " + of(common) + " " + of(common));
            add(kinds, "rare common", of(rare) + " " + of(common));
            add(kinds, "phrase mid", phrase(2, mid));
            add(kinds, "phrase common", phrase(2, common));
            add(kinds, "phrase 3", phrase(3, any));
            add(kinds, "phrase word", phrase(2, any) + " " + of(common));
            add(kinds, "or", of(mid) + " OR " + of(common));
            add(kinds, "or and", of(mid) + " OR " + of(mid) + " " + of(common));
            add(kinds, "without", of(common) + " -" + of(common));
            add(kinds, "without phrase", of(common) + " -" + phrase(2, any));
            add(kinds, "title", "title:" + of(common) + " " + of(common));
            String word = of(mid);
            add(kinds, "prefix", word.substring(0, Math.max(3, word.length() - 2)) + "*");
            add(kinds, "prefix word", of(common) + " " + word.substring(0, Math.min(4, word.length())) + "*");
        }
        return kinds;
    }

    private static void add(Map<String, List<String>> kinds, String kind, String query) {
        kinds.computeIfAbsent(kind, fresh -> new ArrayList<>()).add(query);
    }
}
