package org.backfile.publish.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/**
 * The terms that are offered as spellings, written backwards, in order, each with how many articles have it. Their letters stand
 * one behind the other, as of a hundred thousand terms a change asks for few. Does not change once it is made.
 */
final class Endings {

    /** Below so many articles all terms are offered, else those in {@link #RARE} articles or more. */
    private static final int FEW = 2_000;
    private static final int RARE = 3;

    private static final int LEAST_ROOM = 16;

    private final int least;
    private final Growing letters;
    private int size;
    private final int[] ends;
    private final int[] documents;
    private final int[] priorities;

    /** @param room for so many terms, of so many bytes together */
    private Endings(int least, int room, int bytes) {
        this(least, new Growing(Math.max(LEAST_ROOM, bytes)), new int[room], new int[room], new int[room]);
    }

    /** In this room; of no terms as yet. */
    private Endings(int least, Growing letters, int[] ends, int[] documents, int[] priorities) {
        this.least = least;
        this.letters = letters;
        this.ends = ends;
        this.documents = documents;
        this.priorities = priorities;
    }

    /** How many articles must have a term in an archive of so many. */
    static int least(int articles) {
        return articles < FEW ? 1 : RARE;
    }

    /** The articles that have a term that is offered, at least. */
    int least() {
        return least;
    }

    int size() {
        return size;
    }

    /** A term, backwards. */
    String term(int number) {
        Bytes in = new Bytes(letters.array(), start(number));
        char[] text = new char[ends[number] - start(number)];
        int length = 0;
        while (in.at() < ends[number]) {
            text[length++] = (char) in.number();
        }
        return new String(text, 0, length);
    }

    /** How many articles have a term. */
    int documents(int number) {
        return documents[number];
    }

    /** Of a term, see {@link Shards#priority}. */
    int priority(int number) {
        return priorities[number];
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
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
            Endings endings = new Endings(least, backwards.size(), backwards.size() * Spelling.LONGEST);
            backwards.forEach(endings::put);
            return endings;
        }
    }

    /** Adds a term behind all others, if enough articles have it. */
    private void put(String term, int documentCount) {
        if (documentCount >= least) {
            for (int i = 0; i < term.length(); i++) {
                letters.number(term.charAt(i));
            }
            ends[size] = letters.length();
            documents[size] = documentCount;
            priorities[size++] = Shards.priority(term);
        }
    }

    /** Adds a range of another's terms. */
    private void take(Endings other, int from, int to) {
        int moved = letters.length() - other.start(from);
        letters.append(other.letters.array(), other.start(from), other.start(to) - other.start(from));
        System.arraycopy(other.documents, from, documents, size, to - from);
        System.arraycopy(other.priorities, from, priorities, size, to - from);
        for (int i = from; i < to; i++) {
            ends[size++] = other.ends[i] + moved;
        }
    }

    /** The same with the terms of these amendments as they are now. */
    Endings amended(Collection<Amendment> amendments) {
        TreeMap<String, Integer> changed = new TreeMap<>();
        for (Amendment change : amendments) {
            if (Spelling.offered(change.term())) {
                changed.put(Spelling.reversed(change.term()), change.documents());
            }
        }
        Endings result = new Endings(least, size + changed.size(), letters.length() + changed.size() * Spelling.LONGEST);
        int from = 0;
        for (Map.Entry<String, Integer> change : changed.entrySet()) {
            int place = atOrAfter(change.getKey(), from);
            result.take(this, from, place);
            result.put(change.getKey(), change.getValue());
            from = place < size && term(place).equals(change.getKey()) ? place + 1 : place;
        }
        result.take(this, from, size);
        return result;
    }

    private int atOrAfter(String term, int from) {
        int low = from;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (term(middle).compareTo(term) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of the terms in a range. Whoever wrote articles to have two agree would gain a word that is not offered. */
    Recipe recipe(int from, int to) {
        Recipe.Writer writer = new Recipe.Writer().add(letters.array(), start(from), start(to) - start(from));
        for (int i = from; i < to; i++) {
            writer.add((long) documents[i] << Integer.SIZE | ends[i] - start(i));
        }
        return writer.summed();
    }

    void write(KeptWriter out) throws IOException {
        out.number(least);
        out.bytes(Arrays.copyOf(letters.array(), letters.length()));
        out.ints(ends, size);
        out.ints(documents, size);
        out.ints(priorities, size);
    }

    static Endings read(KeptReader in) throws IOException {
        int least = in.number();
        byte[] letters = in.bytes();
        Endings read = new Endings(least, new Growing(letters), in.ints(), in.ints(), in.ints());
        read.size = read.ends.length;
        if (read.documents.length != read.size || read.priorities.length != read.size
                || read.size > 0 && read.ends[read.size - 1] != letters.length) {
            throw new IllegalArgumentException("spellings without numbers");
        }
        return read;
    }
}
