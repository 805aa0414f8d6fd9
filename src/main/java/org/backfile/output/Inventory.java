package org.backfile.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * What stands in a site: each file with its hash, its stamp and the recipe that it was made by. Some 120 bytes a file, as a
 * large site has a million. Safe for use by many threads.
 */
final class Inventory {

    /**
     * What is known of a file.
     *
     * @param hash   of its bytes
     * @param stamp  what the disk said when they were written; of length -1 where only the hash is known
     * @param recipe what they were made by; {@link #NO_RECIPE} where that is not known
     */
    record Item(Fingerprint hash, Stamp stamp, Recipe recipe) { }

    /** The recipe of a file of which only the hash is known. */
    static final Recipe NO_RECIPE = new Recipe(0);

    /** The stamp of a file that was not looked at. */
    static final Stamp NO_STAMP = new Stamp(-1, 0);

    /** An artifact of this build. */
    private static final byte CLAIMED = 1;

    /** The item is known; a path that was only journaled has none. */
    private static final byte KNOWN = 2;

    /** The file stands as its stamp says. */
    private static final byte VERIFIED = 4;

    private static final int HASH_LONGS = 4;

    /** Hash, length, time and recipe. */
    static final int ITEM_BYTES = (HASH_LONGS + 3) * Long.BYTES;

    /** So many files a thread looks at before it asks for more. */
    private static final int SHARE = 1000;

    /** Room for so many more, or for this part of what is there. */
    private static final int FEW = 64;
    private static final int PART = 64;
    private static final int PATH_BYTES = 64;

    private final Map<String, Recipe> foldersBefore = new HashMap<>();
    private final SortedMap<String, Recipe> folders = new TreeMap<>();
    private int count;
    private byte[] paths;
    private int[] ends;
    private long[] hashes;
    private long[] byteCounts;
    private long[] modified;
    private long[] recipes;
    private byte[] states;
    private int[] slots;
    private int toLookAt = -1;
    private int lookedAt;
    private int sortedRows;

    Inventory() {
        this(0, 0);
    }

    /**
     * With the room for what is expected, and for some that are new: no path is hashed twice then.
     *
     * @param rows      how many files
     * @param pathBytes how long their paths are together
     */
    Inventory(int rows, int pathBytes) {
        int room = rows + Math.max(FEW, rows / PART);
        paths = new byte[pathBytes + (room - rows) * PATH_BYTES];
        ends = new int[room];
        hashes = new long[room * HASH_LONGS];
        byteCounts = new long[room];
        modified = new long[room];
        recipes = new long[room];
        states = new byte[room];
        slots = new int[4 * Integer.highestOneBit(room)];
    }

    /** Says that the site has this file; nothing more is known where there is no item. */
    void add(SitePath path, Optional<Item> item) {
        add(path.text(), item);
    }

    private synchronized void add(String path, Optional<Item> item) {
        int row = rowOf(path);
        item.ifPresent(known -> set(row, known));
    }

    /**
     * The same for a path, in ASCII, that was checked when it was kept, and comes after all that are there.
     *
     * @param item   what {@link Rows#put} wrote of it
     * @param byThis whether this program made it; else the recipe says nothing
     */
    synchronized void add(byte[] path, int length, ByteBuffer item, boolean byThis) {
        room(length);
        System.arraycopy(path, 0, paths, start(count), length);
        int row = append(length);
        for (int i = 0; i < HASH_LONGS; i++) {
            hashes[row * HASH_LONGS + i] = item.getLong();
        }
        byteCounts[row] = item.getLong();
        modified[row] = item.getLong();
        long recipe = item.getLong();
        recipes[row] = byThis ? recipe : NO_RECIPE.bits();
        states[row] |= KNOWN;
        sortedRows = count;
    }

    /**
     * A path that this build has claimed, as it was before.
     *
     * @param first    whether it was not claimed already
     * @param there    whether the site had it, for all that is known
     * @param item     what is known of the file; absent where it is new, or its build was killed
     * @param verified whether it was seen to stand as it was left
     */
    record Claim(boolean first, boolean there, Optional<Item> item, boolean verified) { }

    /**
     * Claims a file that this build need not make: one that was seen to stand as it was left, by the same recipe.
     *
     * @return whether it is such a file; else nothing is claimed
     */
    synchronized boolean claimsStanding(SitePath path, Recipe recipe) {
        int row = find(path.text());
        boolean stands = row >= 0 && (states[row] & (KNOWN | VERIFIED | CLAIMED)) == (KNOWN | VERIFIED) && recipes[row] == recipe.bits();
        if (stands) {
            states[row] |= CLAIMED;
        }
        return stands;
    }

    /**
     * Claims all files of a folder that was put by the same recipe of its whole, where each was seen to stand as it was left. In
     * any case the recipe is kept for the next build.
     *
     * @return how many files; 0 where the folder does not stand, and nothing is claimed then
     */
    synchronized int claimsStanding(String folder, Recipe recipe) {
        folders.put(folder, recipe);
        if (!recipe.equals(foldersBefore.get(folder))) {
            return 0;
        }
        byte[] beginning = folder.getBytes(StandardCharsets.ISO_8859_1);
        int first = firstFrom(beginning);
        int end = first;
        while (end < sortedRows && begins(end, beginning)) {
            if ((states[end] & (KNOWN | VERIFIED | CLAIMED)) != (KNOWN | VERIFIED)) {
                return 0;
            }
            end++;
        }
        for (int row = first; row < end; row++) {
            states[row] |= CLAIMED;
        }
        return end - first;
    }

    /** The first of the sorted rows with a path from this one on. */
    private int firstFrom(byte[] path) {
        int low = 0;
        int high = sortedRows;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Arrays.compare(paths, start(middle), ends[middle], path, 0, path.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean begins(int row, byte[] beginning) {
        int from = start(row);
        return ends[row] - from >= beginning.length
                && Arrays.equals(paths, from, from + beginning.length, beginning, 0, beginning.length);
    }

    /** Says by which recipe the whole of a folder was put. */
    synchronized void add(String folder, Recipe recipe) {
        foldersBefore.put(folder, recipe);
    }

    /** Nothing is known of the wholes of folders any more, as there may be files besides. */
    synchronized void forgetFolders() {
        foldersBefore.clear();
    }

    /** Claims a path for this build. */
    synchronized Claim claim(SitePath path) {
        int known = find(path.text());
        int row = known >= 0 ? known : append(path.text());
        boolean first = (states[row] & CLAIMED) == 0;
        states[row] |= CLAIMED;
        return new Claim(first, known >= 0, (states[row] & KNOWN) == 0 ? Optional.empty() : Optional.of(item(row)),
                (states[row] & VERIFIED) != 0);
    }

    /**
     * Looks at the files and notes those that stand as they were left; where many threads ask, each looks at some. May go on
     * while others put.
     *
     * @return whether all do that this thread looked at
     */
    boolean verify(Path site) throws IOException {
        boolean all = true;
        for (Share share = share(); share.paths.length > 0; share = share()) {
            all &= verify(site, share);
        }
        return all;
    }

    private boolean verify(Path site, Share share) throws IOException {
        BitSet standing = new BitSet(share.paths.length);
        for (int i = 0; i < share.paths.length; i++) {
            Optional<Stamp> stamp = Stamp.of(site.resolve(share.paths[i]));
            standing.set(i, stamp.isPresent() && stamp.get().byteCount() == share.byteCounts[i] && stamp.get().modified() == share.modified[i]);
        }
        verified(share.from, standing);
        return standing.cardinality() == share.paths.length;
    }

    /** The files of some rows from one on, and what their stamps were. */
    private record Share(int from, String[] paths, long[] byteCounts, long[] modified) { }

    /** The next rows that nobody has looked at; of those that were there when the first was asked for. */
    private synchronized Share share() {
        toLookAt = toLookAt < 0 ? count : toLookAt;
        int from = lookedAt;
        lookedAt = Math.min(toLookAt, from + SHARE);
        String[] files = new String[lookedAt - from];
        for (int i = 0; i < files.length; i++) {
            files[i] = path(from + i);
        }
        return new Share(from, files, Arrays.copyOfRange(byteCounts, from, lookedAt), Arrays.copyOfRange(modified, from, lookedAt));
    }

    private synchronized void verified(int from, BitSet standing) {
        for (int i = standing.nextSetBit(0); i >= 0; i = standing.nextSetBit(i + 1)) {
            states[from + i] |= VERIFIED;
        }
    }

    /** What all files take up, claimed or not. */
    synchronized SiteSize size() {
        return size((byte) 0);
    }

    /** What the claimed files take up. */
    synchronized SiteSize claimedSize() {
        return size(CLAIMED);
    }

    /** Of the files that are in a state; a loop, as this is asked at each end of a build. */
    private SiteSize size(byte state) {
        long files = 0;
        long bytes = 0;
        long largest = 0;
        for (int row = 0; row < count; row++) {
            if ((states[row] & state) == state) {
                files++;
                bytes += byteCounts[row];
                largest = Math.max(largest, byteCounts[row]);
            }
        }
        return new SiteSize(files, bytes, largest);
    }

    /** Sets what is known of a claimed file. */
    synchronized void set(SitePath path, Item item) {
        int row = rowOf(path.text());
        set(row, item);
    }

    private void set(int row, Item item) {
        hashes[row * HASH_LONGS] = item.hash().first();
        hashes[row * HASH_LONGS + 1] = item.hash().second();
        hashes[row * HASH_LONGS + 2] = item.hash().third();
        hashes[row * HASH_LONGS + 3] = item.hash().fourth();
        byteCounts[row] = item.stamp().byteCount();
        modified[row] = item.stamp().modified();
        recipes[row] = item.recipe().bits();
        states[row] |= KNOWN;
    }

    /** The paths that no artifact of this build claimed, sorted. */
    synchronized List<SitePath> unclaimed() {
        return Arrays.stream(sorted(0)).mapToObj(row -> new SitePath(path(row))).toList();
    }

    /** The claimed files, sorted by path; sorted once for all that walk them. */
    synchronized Claimed claimed() {
        return new Claimed(sorted(CLAIMED));
    }

    private int[] sorted(int state) {
        int[] rows = new int[count];
        int found = 0;
        for (int row = 0; row < count; row++) {
            if ((states[row] & CLAIMED) == state) {
                rows[found++] = row;
            }
        }
        return SortedRows.of(Arrays.copyOf(rows, found), this::compare);
    }

    /** Files in order; not to be used while others put. */
    final class Claimed {

        private final int[] sorted;

        private Claimed(int[] sorted) {
            this.sorted = sorted;
        }

        /** The recipes of folders that were put as wholes. */
        SortedMap<String, Recipe> folders() {
            return Collections.unmodifiableSortedMap(folders);
        }

        int count() {
            return sorted.length;
        }

        /** How long their paths are together. */
        int pathBytes() {
            int bytes = 0;
            for (int row : sorted) {
                bytes += ends[row] - start(row);
            }
            return bytes;
        }

        /** A walk from the first to the last. */
        Rows rows() {
            return new Rows(sorted);
        }
    }

    /** Walks files in order. */
    final class Rows {

        private final int[] sorted;
        private int passed;
        private int row = -1;

        private Rows(int[] sorted) {
            this.sorted = sorted;
        }

        /** Goes to the next file; false at the end. */
        boolean next() {
            if (passed == sorted.length) {
                return false;
            }
            row = sorted[passed++];
            return true;
        }

        /** Puts the path, in ASCII, into an array and gives where it ends. */
        int path(byte[] to, int at) {
            return copy(row, to, at);
        }

        Fingerprint hash() {
            return Inventory.this.hashOf(row);
        }

        /** Puts all that is known of the file, {@link Inventory#ITEM_BYTES} bytes. */
        void put(ByteBuffer to) {
            for (int i = 0; i < HASH_LONGS; i++) {
                to.putLong(hashes[row * HASH_LONGS + i]);
            }
            to.putLong(byteCounts[row]).putLong(modified[row]).putLong(recipes[row]);
        }
    }

    private Fingerprint hashOf(int row) {
        return new Fingerprint(hashes[row * HASH_LONGS], hashes[row * HASH_LONGS + 1], hashes[row * HASH_LONGS + 2],
                hashes[row * HASH_LONGS + 3]);
    }

    private Item item(int row) {
        return new Item(hashOf(row), new Stamp(byteCounts[row], modified[row]), new Recipe(recipes[row]));
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Copies a path and gives where it ends. */
    private int copy(int row, byte[] to, int at) {
        int length = ends[row] - start(row);
        System.arraycopy(paths, start(row), to, at, length);
        return at + length;
    }

    private String path(int row) {
        return new String(paths, start(row), ends[row] - start(row), StandardCharsets.ISO_8859_1);
    }

    private int compare(int a, int b) {
        return Arrays.compare(paths, start(a), ends[a], paths, start(b), ends[b]);
    }

    private int rowOf(String path) {
        int row = find(path);
        return row >= 0 ? row : append(path);
    }

    private int append(String path) {
        room(path.length());
        int at = start(count);
        for (int i = 0; i < path.length(); i++) {
            paths[at + i] = (byte) path.charAt(i);
        }
        return append(path.length());
    }

    /** Takes the path of this length that stands behind the last. */
    private int append(int length) {
        ends[count] = start(count) + length;
        slots[free(hash(count))] = count + 1;
        return count++;
    }

    /** {@link String#hashCode} of a path, without the string. */
    private int hash(int row) {
        int hash = 0;
        for (int at = start(row); at < ends[row]; at++) {
            hash = 31 * hash + paths[at];
        }
        return hash;
    }

    private void room(int bytes) {
        if (start(count) + bytes > paths.length) {
            paths = Arrays.copyOf(paths, grown(paths.length, start(count) + bytes));
        }
        if (count == ends.length) {
            int size = grown(count, count + 1);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size * HASH_LONGS);
            byteCounts = Arrays.copyOf(byteCounts, size);
            modified = Arrays.copyOf(modified, size);
            recipes = Arrays.copyOf(recipes, size);
            states = Arrays.copyOf(states, size);
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

    private int find(String path) {
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
            if (paths[at + i] != path.charAt(i)) {
                return false;
            }
        }
        return true;
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
}
