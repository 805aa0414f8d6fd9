package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.text.Recipe;

/**
 * All terms of an archive in order, without their letters: how often each occurs and where its list begins in the merged
 * file; and the lists that were amended since.
 */
final class Vocabulary {

    private int size;
    private int[] documents;
    private int[] positions;
    private int[] priorities;
    private long[] offsets;
    private int[] amended = new int[0];
    private List<Amendment> amendments = List.of();

    Vocabulary() {
        this(1 << 12);
    }

    Vocabulary(int capacity) {
        this(new int[capacity], new int[capacity], new int[capacity]);
    }

    /** In this room; of no terms as yet. */
    private Vocabulary(int[] documents, int[] positions, int[] priorities) {
        this.documents = documents;
        this.positions = positions;
        this.priorities = priorities;
        this.offsets = new long[documents.length + 1];
    }

    void add(int documentCount, int positionCount, int priority, long end) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
            priorities = Arrays.copyOf(priorities, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size + 1);
        }
        documents[size] = documentCount;
        positions[size] = positionCount;
        priorities[size] = priority;
        offsets[++size] = end;
    }

    /**
     * The vocabulary with lists amended.
     *
     * @param changes in the order of their terms
     */
    Vocabulary amended(Collection<Amendment> changes) {
        Vocabulary result = new Vocabulary(size + changes.size());
        int[] numbers = new int[changes.size()];
        List<Amendment> standing = new ArrayList<>();
        int from = 0;
        for (Amendment change : changes) {
            result.take(this, from, change.place());
            from = change.place() + (change.isMerged() ? 1 : 0);
            if (change.documents() > 0) {
                numbers[standing.size()] = result.size;
                standing.add(change);
                result.put(change, offsets[change.place()]);
            }
        }
        result.take(this, from, size);
        result.offsets[result.size] = offsets[size];
        result.amendments = List.copyOf(standing);
        result.amended = Arrays.copyOf(numbers, standing.size());
        return result;
    }

    private void take(Vocabulary other, int from, int to) {
        System.arraycopy(other.documents, from, documents, size, to - from);
        System.arraycopy(other.positions, from, positions, size, to - from);
        System.arraycopy(other.priorities, from, priorities, size, to - from);
        System.arraycopy(other.offsets, from, offsets, size, to - from);
        size += to - from;
    }

    private void put(Amendment change, long offset) {
        documents[size] = change.documents();
        positions[size] = change.positions();
        priorities[size] = Shards.priority(change.term());
        offsets[size++] = offset;
    }

    int size() {
        return size;
    }

    int documents(int term) {
        return documents[term];
    }

    int positions(int term) {
        return positions[term];
    }

    int priority(int term) {
        return priorities[term];
    }

    /** Where a term's merged list begins, if it has one; of the number after the last term, the end of the file. */
    long offset(int term) {
        return offsets[term];
    }

    /** What became of a term's list since the merge. */
    Optional<Amendment> amendment(int term) {
        int at = Arrays.binarySearch(amended, term);
        return at < 0 ? Optional.empty() : Optional.of(amendments.get(at));
    }

    /**
     * Adds to a recipe which terms stand in a range, and which archive's their lists are.
     *
     * @param era of an amended list; absent where nothing changed that the recipe is for
     */
    void addTo(Recipe.Writer recipe, int from, int to, Function<Amendment, Optional<Recipe>> era) {
        long letters = 0;
        for (int term = from; term < to; term++) {
            letters = (letters ^ priorities[term]) * 0x9e3779b97f4a7c15L;
        }
        recipe.add((long) to - from).add(letters);
        int first = Arrays.binarySearch(amended, from);
        for (int i = first < 0 ? -first - 1 : first; i < amended.length && amended[i] < to; i++) {
            long number = amended[i] - from;
            era.apply(amendments.get(i)).ifPresent(archive -> recipe.add(number).add(archive));
        }
    }

    /** Writes it as it was merged. */
    void write(KeptWriter out) throws IOException {
        out.ints(documents, size);
        out.ints(positions, size);
        out.ints(priorities, size);
        int[] lengths = new int[size];
        for (int term = 0; term < size; term++) {
            lengths[term] = (int) (offsets[term + 1] - offsets[term]);
        }
        out.ints(lengths, size);
    }

    static Vocabulary read(KeptReader in) throws IOException {
        Vocabulary read = new Vocabulary(in.ints(), in.ints(), in.ints());
        int[] lengths = in.ints();
        read.size = lengths.length;
        if (read.documents.length != read.size || read.positions.length != read.size || read.priorities.length != read.size) {
            throw new IllegalArgumentException("terms without numbers");
        }
        for (int term = 0; term < lengths.length; term++) {
            read.offsets[term + 1] = read.offsets[term] + lengths[term];
        }
        return read;
    }
}
