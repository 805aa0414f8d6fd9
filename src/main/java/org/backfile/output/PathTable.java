package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Paths in ASCII, each with a row from 0 on in the order in which they came, and found by its hash. Their bytes stand one after
 * the other, as a large site has a million paths. Not safe for use by many threads.
 */
final class PathTable {

    /** Room for so many more, or for this part of what is there. */
    private static final int FEW = 64;
    private static final int PART = 64;
    private static final int PATH_BYTES = 64;

    private int count;
    private byte[] bytes;
    private int[] ends;

    /** A power of two of them; a row and one, or 0 where there is none. */
    private int[] slots;

    /**
     * With the room for what is expected, and for some that are new: no path is hashed twice then.
     *
     * @param rows      how many paths
     * @param pathBytes how long they are together
     */
    PathTable(int rows, int pathBytes) {
        int room = rows + Math.max(FEW, rows / PART);
        bytes = new byte[pathBytes + (room - rows) * PATH_BYTES];
        ends = new int[room];
        slots = new int[4 * Integer.highestOneBit(room)];
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many there is room for. */
    int room() {
        return ends.length;
    }

    /** The row of a path; -1 where it has none. */
    int find(String path) {
        for (int slot = slot(path.hashCode()); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (is(slots[slot] - 1, path)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private boolean is(int row, String path) {
        int at = start(row);
        if (ends[row] - at != path.length()) {
            return false;
        }
        for (int i = path.length() - 1; i >= 0; i--) { // from the end, as the beginnings agree
            if (bytes[at + i] != path.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes a path that has no row yet, and gives its row. */
    int append(String path) {
        makeRoom(path.length());
        int at = start(count);
        for (int i = 0; i < path.length(); i++) {
            bytes[at + i] = (byte) path.charAt(i);
        }
        return take(path.length());
    }

    /** The same for the first bytes of an array. */
    int append(byte[] path, int length) {
        makeRoom(length);
        System.arraycopy(path, 0, bytes, start(count), length);
        return take(length);
    }

    /** Takes the path of this length that stands behind the last. */
    private int take(int length) {
        ends[count] = start(count) + length;
        slots[free(hash(count))] = count + 1;
        return count++;
    }

    private void makeRoom(int length) {
        if (start(count) + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, start(count) + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, grown(count, count + 1));
        }
        if (2 * (count + 1) > slots.length) {
            slots = new int[2 * slots.length];
            for (int row = 0; row < count; row++) {
                slots[free(hash(row))] = row + 1;
            }
        }
    }

    private static int grown(int size, int least) {
        return Math.max(size + (size >> 1), least);
    }

    /** {@link String#hashCode} of a path, without the string. */
    private int hash(int row) {
        int hash = 0;
        for (int at = start(row); at < ends[row]; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int slot(int hash) {
        return hash * 0x9e3779b9 >>> 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** The length of a row's path. */
    int length(int row) {
        return ends[row] - start(row);
    }

    /** A row's path. */
    String path(int row) {
        return new String(bytes, start(row), length(row), StandardCharsets.ISO_8859_1);
    }

    /** Copies a row's path to an offset of an array, and gives where it ends there. */
    int copy(int row, byte[] to, int at) {
        System.arraycopy(bytes, start(row), to, at, length(row));
        return at + length(row);
    }

    /** The order of two rows' paths, byte by byte. */
    int compare(int a, int b) {
        return Arrays.compare(bytes, start(a), ends[a], bytes, start(b), ends[b]);
    }

    /** Whether a row's path begins so. */
    boolean begins(int row, byte[] beginning) {
        int from = start(row);
        return length(row) >= beginning.length && Arrays.equals(bytes, from, from + beginning.length, beginning, 0, beginning.length);
    }

    /**
     * The first row with a path from this one on; that after them where all are before it.
     *
     * @param sorted how many rows, the first of all, are in the order of their paths
     */
    int firstFrom(byte[] path, int sorted) {
        int low = 0;
        int high = sorted;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Arrays.compare(bytes, start(middle), ends[middle], path, 0, path.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
