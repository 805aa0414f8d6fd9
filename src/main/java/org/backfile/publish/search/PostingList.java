package org.backfile.publish.search;

import java.util.Arrays;
import java.util.Optional;

/** The documents that have a term, in the order of their slots. Does not change. */
final class PostingList {

    static final PostingList NONE = new PostingList(new int[0], new byte[0], new byte[0]);

    private final int[] slots;
    private final byte[] titleLevels;
    private final byte[] bodyLevels;
    private final int titleCount;
    private final int bodyCount;

    private PostingList(int[] slots, byte[] titleLevels, byte[] bodyLevels) {
        this.slots = slots;
        this.titleLevels = titleLevels;
        this.bodyLevels = bodyLevels;
        this.titleCount = present(titleLevels);
        this.bodyCount = present(bodyLevels);
    }

    private static int present(byte[] levels) {
        int count = 0;
        for (byte level : levels) {
            count += level >= 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Reads entries.
     *
     * @param documents of the whole list, of which these entries are some
     * @param count     of entries
     * @param slotCount of the index
     * @return absent where the bytes are damaged
     */
    static Optional<PostingList> read(Coder coder, ListModel model, int documents, int count, int slotCount) {
        Builder list = new Builder(count);
        int kind = ListModel.classOf(documents);
        Posting posting = new Posting();
        int before = -1;
        for (int i = 0; i < count; i++) {
            model.code(coder, kind, before, posting);
            if (posting.slot >= slotCount || posting.slot <= before) {
                return Optional.empty();
            }
            list.add(posting.slot, posting.titleLevel, posting.bodyLevel);
            before = posting.slot;
        }
        return Optional.of(list.list());
    }

    int size() {
        return slots.length;
    }

    int slot(int at) {
        return slots[at];
    }

    /** {@link Posting#ABSENT} where the title does not have it. */
    int titleLevel(int at) {
        return titleLevels[at];
    }

    /** {@link Posting#ABSENT} where the body does not have it. */
    int bodyLevel(int at) {
        return bodyLevels[at];
    }

    /** How many have it in the title. */
    int titleCount() {
        return titleCount;
    }

    /** How many have it in the body. */
    int bodyCount() {
        return bodyCount;
    }

    /** Where a slot stands; negative where it does not. */
    int indexOf(int slot) {
        return Arrays.binarySearch(slots, slot);
    }

    int[] slots() {
        return slots.clone();
    }

    /** The documents of either, each field's level the greater. */
    PostingList or(PostingList other) {
        Builder union = new Builder(size() + other.size());
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            boolean mine = j == other.size() || i < size() && slots[i] <= other.slots[j];
            boolean theirs = i == size() || j < other.size() && other.slots[j] <= slots[i];
            union.add(mine ? slots[i] : other.slots[j],
                    Math.max(mine ? titleLevels[i] : Posting.ABSENT, theirs ? other.titleLevels[j] : Posting.ABSENT),
                    Math.max(mine ? bodyLevels[i] : Posting.ABSENT, theirs ? other.bodyLevels[j] : Posting.ABSENT));
            i += mine ? 1 : 0;
            j += theirs ? 1 : 0;
        }
        return union.list();
    }

    /** Makes a list. */
    static final class Builder {

        private static final int MOST_AT_FIRST = 1 << 16;

        private int[] slots;
        private byte[] titleLevels;
        private byte[] bodyLevels;
        private int size;

        /** @param size as expected; damaged bytes may name one that no memory holds */
        Builder(int size) {
            int capacity = Math.max(0, Math.min(size, MOST_AT_FIRST));
            slots = new int[capacity];
            titleLevels = new byte[capacity];
            bodyLevels = new byte[capacity];
        }

        void add(int slot, int titleLevel, int bodyLevel) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, 2 * size + 1);
                titleLevels = Arrays.copyOf(titleLevels, 2 * size + 1);
                bodyLevels = Arrays.copyOf(bodyLevels, 2 * size + 1);
            }
            slots[size] = slot;
            titleLevels[size] = (byte) titleLevel;
            bodyLevels[size++] = (byte) bodyLevel;
        }

        PostingList list() {
            return new PostingList(Arrays.copyOf(slots, size), Arrays.copyOf(titleLevels, size), Arrays.copyOf(bodyLevels, size));
        }
    }
}
