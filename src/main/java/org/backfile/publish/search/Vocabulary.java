package org.backfile.publish.search;

import java.util.Arrays;

/**
 * All terms of an archive in order, without their letters: how often each occurs and where its list begins in the merged
 * file.
 */
final class Vocabulary {

    private int size;
    private int[] documents = new int[1 << 12];
    private int[] positions = new int[1 << 12];
    private int[] priorities = new int[1 << 12];
    private long[] offsets = new long[(1 << 12) + 1];

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

    /** Where a term's record begins; of the number after the last term, the end of the file. */
    long offset(int term) {
        return offsets[term];
    }
}
