package org.backfile.publish.search;

import java.util.Arrays;

/** Walks a list as {@link Inverter} writes it. Belongs to one thread. */
final class RawList {

    private final Bytes in;
    private int left;
    private int slot = -1;
    private int titleCount;
    private int bodyCount;
    private int[] gaps = new int[64];

    RawList(MergedLists.Row row) {
        in = new Bytes(row.bytes(), row.from());
        left = row.documents();
    }

    /** Goes to the next document; false where there is none. */
    boolean next() {
        if (left-- == 0) {
            return false;
        }
        slot += in.number() + 1;
        int counts = in.number();
        bodyCount = counts >>> 1;
        titleCount = (counts & 1) == 0 ? 0 : in.number();
        int count = titleCount + bodyCount;
        gaps = gaps.length < count ? Arrays.copyOf(gaps, 2 * count) : gaps;
        for (int i = 0; i < count; i++) {
            gaps[i] = in.number();
        }
        return true;
    }

    int slot() {
        return slot;
    }

    int titleCount() {
        return titleCount;
    }

    int bodyCount() {
        return bodyCount;
    }

    /** The positions' gaps, those in the title first. */
    int gap(int number) {
        return gaps[number];
    }
}
