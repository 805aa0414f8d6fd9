package org.backfile.publish.search;

import org.backfile.publish.Layout;
import org.backfile.text.Recipe;

/**
 * How large files are made. Small shards make a query small, large ones make few files; what is right grows with the archive.
 *
 * @param shardBytes of a term shard at most, roughly
 * @param listBytes  of one list at most, roughly; a longer one is put into files of its own
 * @param partBytes  of such a file, and of one that holds the positions of one term
 * @param placeBytes of a file of the positions of many terms
 * @param cardSlots  in a file of cards
 * @param daySlots   in a file of days
 * @param levelBits  of a term's weight in an article
 * @param coarse     how many bits of it are left out for the most common terms
 * @param titleWeight of a term in the title, in sixteenths of one in the body
 */
record Scale(int shardBytes, int listBytes, int partBytes, int placeBytes, int cardSlots, int daySlots, int levelBits,
        int coarse, int titleWeight) {

    private static final int LARGE = 300_000;
    private static final int SMALL = 20_000;
    private static final int TITLE_WEIGHT = 3 * 16;

    static Scale of(int articleCount) {
        if (articleCount >= LARGE) {
            return new Scale(32_000, 14_000, 56_000, 84_000, 64, 1 << 15, 4, 2, TITLE_WEIGHT);
        } else if (articleCount >= SMALL) {
            return new Scale(22_500, 16_000, 80_000, 34_000, 52, 1 << 14, 5, 0, TITLE_WEIGHT);
        }
        return new Scale(8_000, 8_000, 48_000, 16_000, 32, 1 << 13, 6, 0, TITLE_WEIGHT);
    }

    /** In the packed layout a large archive has files of twice the size, of cards four times: half as many, and a query reads more. */
    static Scale of(int articleCount, Layout layout) {
        Scale scale = of(articleCount);
        return layout == Layout.PACKED && articleCount >= SMALL ? scale.coarser() : scale;
    }

    private Scale coarser() {
        return new Scale(2 * shardBytes, 2 * listBytes, 2 * partBytes, 2 * placeBytes, 4 * cardSlots, daySlots, levelBits, coarse, titleWeight);
    }

    /** All of it. Not by the record's own words, which are put together when they are first asked: seen in a small build. */
    Recipe recipe() {
        return new Recipe.Writer().add((long) shardBytes).add((long) listBytes).add((long) partBytes).add((long) placeBytes).add((long) cardSlots)
                .add((long) daySlots).add((long) levelBits).add((long) coarse).add((long) titleWeight).recipe();
    }

    /** Roughly the bytes of a list in its shard or its files. */
    long listBytes(int documentCount, int slotCount) {
        int gapBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, slotCount / documentCount));
        return 3 + documentCount * (2L * gapBits + 3 + levelBits) / 16;
    }

    /** In how many files a list is put, besides those of its entries in titles; 0: it stands in its shard. */
    int parts(int documentCount, int slotCount) {
        long size = listBytes(documentCount, slotCount);
        return size <= listBytes ? 0 : (int) ((size + partBytes - 1) / partBytes);
    }

    /** In how many files so many bytes of one term's positions are put. */
    int placeFiles(long size) {
        return (int) ((size + partBytes - 1) / partBytes);
    }

    /** Roughly the bytes of a term's positions. */
    long placeBytes(int documentCount, int positionCount) {
        return (positionCount * 9L + documentCount + 7) / 8;
    }
}
