package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * Where a sorted row of terms is cut into shards. A stretch that is too large is cut before one of the terms in its
 * middle third, the one whose hash is least: so a border hangs on the terms around it and not on how much comes before,
 * and a stretch that grows moves no other's border.
 */
final class Shards {

    private static final int FNV_PRIME = 0x01000193;

    private final IntToLongFunction sizeBefore;
    private final IntUnaryOperator priority;
    private final long limit;
    private final List<Integer> starts = new ArrayList<>();

    private Shards(IntToLongFunction sizeBefore, IntUnaryOperator priority, long limit) {
        this.sizeBefore = sizeBefore;
        this.priority = priority;
        this.limit = limit;
    }

    /**
     * The first term of each shard, in order; the first is 0, and of no terms at all there is one shard.
     *
     * @param count      of terms
     * @param sizeBefore of all terms before a term; grows
     * @param priority   a hash of each term
     * @param limit      of the size of a shard that has more than one term
     */
    static List<Integer> starts(int count, IntToLongFunction sizeBefore, IntUnaryOperator priority, long limit) {
        Shards shards = new Shards(sizeBefore, priority, limit);
        shards.cut(0, count);
        return shards.starts;
    }

    private void cut(int from, int to) {
        long start = sizeBefore.applyAsLong(from);
        long size = sizeBefore.applyAsLong(to) - start;
        if (size <= limit || to - from < 2) {
            starts.add(from);
            return;
        }
        int border = border(atLeast(from + 1, to - 1, start + size / 3), atLeast(from + 1, to - 1, start + size * 2 / 3));
        cut(from, border);
        cut(border, to);
    }

    private int border(int first, int last) {
        int border = first;
        int least = priority.applyAsInt(first);
        for (int i = first + 1; i <= last; i++) {
            int other = priority.applyAsInt(i);
            if (Integer.compareUnsigned(other, least) < 0) {
                border = i;
                least = other;
            }
        }
        return border;
    }

    /** The first term in a range that has this much before it, or the range's last. */
    private int atLeast(int from, int last, long size) {
        int low = from;
        int high = last;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sizeBefore.applyAsLong(middle) < size) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A hash of a term for choosing borders. */
    static int priority(String term) {
        int hash = fnv(term, 0x3c6ef372);
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        return hash ^ hash >>> 13;
    }

    /** The name of the shard that begins with a term. */
    static String name(String term) {
        String high = Integer.toHexString(fnv(term, 0x811c9dc5));
        String low = Integer.toHexString(fnv(term, 84_696_351) >>> 16);
        return "0".repeat(8 - high.length()) + high + "0".repeat(4 - low.length()) + low;
    }

    /** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
    private static int fnv(String term, int basis) {
        int hash = basis;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
