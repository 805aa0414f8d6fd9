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

    private final Map<String, Recipe> foldersBefore = new HashMap<>();
    private final SortedMap<String, Recipe> folders = new TreeMap<>();
    private final PathTable paths;
    private long[] hashes;
    private long[] byteCounts;
    private long[] modified;
    private long[] recipes;
    private byte[] states;
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
        paths = new PathTable(rows, pathBytes);
        hashes = new long[paths.room() * HASH_LONGS];
        byteCounts = new long[paths.room()];
        modified = new long[paths.room()];
        recipes = new long[paths.room()];
        states = new byte[paths.room()];
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
        int row = added(paths.append(path, length));
        for (int i = 0; i < HASH_LONGS; i++) {
            hashes[row * HASH_LONGS + i] = item.getLong();
        }
        byteCounts[row] = item.getLong();
        modified[row] = item.getLong();
        long recipe = item.getLong();
        recipes[row] = byThis ? recipe : NO_RECIPE.bits();
        states[row] |= KNOWN;
        sortedRows = paths.count();
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
        int row = paths.find(path.text());
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
        int first = paths.firstFrom(beginning, sortedRows);
        int end = first;
        while (end < sortedRows && paths.begins(end, beginning)) {
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

    /** Says by which recipe the whole of a folder was put. */
    synchronized void add(String folder, Recipe recipe) {
        foldersBefore.put(folder, recipe);
    }

    /** Nothing is known of the wholes of folders any more, as there may be files besides. */
    synchronized void forgetFolders() {
        foldersBefore.clear();
    }

    /** What is known of a path. */
    synchronized Optional<Item> item(SitePath path) {
        int row = paths.find(path.text());
        return row >= 0 && (states[row] & KNOWN) != 0 ? Optional.of(item(row)) : Optional.empty();
    }

    /** Claims a path for this build. */
    synchronized Claim claim(SitePath path) {
        int known = paths.find(path.text());
        int row = known >= 0 ? known : added(paths.append(path.text()));
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
        toLookAt = toLookAt < 0 ? paths.count() : toLookAt;
        int from = lookedAt;
        lookedAt = Math.min(toLookAt, from + SHARE);
        String[] files = new String[lookedAt - from];
        for (int i = 0; i < files.length; i++) {
            files[i] = paths.path(from + i);
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
        for (int row = 0; row < paths.count(); row++) {
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
        return Arrays.stream(sorted(0)).mapToObj(row -> new SitePath(paths.path(row))).toList();
    }

    /** The claimed files, sorted by path; sorted once for all that walk them. */
    synchronized Claimed claimed() {
        return new Claimed(sorted(CLAIMED));
    }

    private int[] sorted(int state) {
        int[] rows = new int[paths.count()];
        int found = 0;
        for (int row = 0; row < paths.count(); row++) {
            if ((states[row] & CLAIMED) == state) {
                rows[found++] = row;
            }
        }
        return SortedRows.of(Arrays.copyOf(rows, found), paths::compare);
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
                bytes += paths.length(row);
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
            return paths.copy(row, to, at);
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

    private int rowOf(String path) {
        int row = paths.find(path);
        return row >= 0 ? row : added(paths.append(path));
    }

    /** Makes room for what is known of a new row. */
    private int added(int row) {
        if (row >= states.length) {
            hashes = Arrays.copyOf(hashes, paths.room() * HASH_LONGS);
            byteCounts = Arrays.copyOf(byteCounts, paths.room());
            modified = Arrays.copyOf(modified, paths.room());
            recipes = Arrays.copyOf(recipes, paths.room());
            states = Arrays.copyOf(states, paths.room());
        }
        return row;
    }
}
