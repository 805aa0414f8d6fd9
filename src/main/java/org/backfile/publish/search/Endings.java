package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/**
 * The terms that are offered as spellings, written backwards, in order, each with how many articles have it.
 *
 * @param least the articles that have a term that is offered, at least
 */
record Endings(int least, List<String> terms, int[] documents) {

    /** Below so many articles all terms are offered, else those in {@link #RARE} articles or more. */
    private static final int FEW = 2_000;
    private static final int RARE = 3;

    Endings {
        terms = List.copyOf(terms);
    }

    /** How many articles must have a term in an archive of so many. */
    static int least(int articles) {
        return articles < FEW ? 1 : RARE;
    }

    int size() {
        return terms.size();
    }

    /** Takes terms in any order. */
    static final class Builder {

        private final int least;
        private final TreeMap<String, Integer> backwards = new TreeMap<>();

        Builder(int least) {
            this.least = least;
        }

        void add(String term, int documentCount) {
            if (documentCount >= least && Spelling.offered(term)) {
                backwards.put(Spelling.reversed(term), documentCount);
            }
        }

        Endings endings() {
            return of(least, backwards);
        }
    }

    private static Endings of(int least, TreeMap<String, Integer> backwards) {
        return new Endings(least, new ArrayList<>(backwards.keySet()), backwards.values().stream().mapToInt(i -> i).toArray());
    }

    /** The same with the terms of these amendments as they are now. */
    Endings amended(Collection<Amendment> amendments) {
        TreeMap<String, Integer> changed = new TreeMap<>();
        for (Amendment change : amendments) {
            if (Spelling.offered(change.term())) {
                changed.put(Spelling.reversed(change.term()), change.documents());
            }
        }
        List<String> names = new ArrayList<>(terms.size() + changed.size());
        int[] counts = new int[terms.size() + changed.size()];
        for (int i = 0; i < terms.size() || !changed.isEmpty(); ) {
            boolean stands = i < terms.size() && (changed.isEmpty() || terms.get(i).compareTo(changed.firstKey()) < 0);
            i += !stands && i < terms.size() && terms.get(i).equals(changed.firstKey()) ? 1 : 0;
            String name = stands ? terms.get(i) : changed.firstKey();
            int count = stands ? documents[i++] : changed.pollFirstEntry().getValue();
            if (count >= least) {
                counts[names.size()] = count;
                names.add(name);
            }
        }
        return new Endings(least, names, counts);
    }

    /** Of the terms in a range. */
    Recipe recipe(int from, int to) {
        Recipe.Writer writer = new Recipe.Writer();
        for (int i = from; i < to; i++) {
            writer.add(terms.get(i)).add((long) documents[i]);
        }
        return writer.recipe();
    }

    void write(KeptWriter out) throws IOException {
        out.number(least);
        out.number(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            out.text(terms.get(i));
            out.number(documents[i]);
        }
    }

    static Endings read(KeptReader in) {
        int least = in.number();
        int size = in.number();
        List<String> terms = new ArrayList<>(size);
        int[] documents = new int[size];
        for (int i = 0; i < size; i++) {
            terms.add(in.text());
            documents[i] = in.number();
        }
        return new Endings(least, terms, documents);
    }
}
