package org.backfile.publish.search;

/**
 * A term whose list is too long for a shard: it has files of its own, and its row stands in the outline, so that no shard need be
 * read for it.
 *
 * @param documents  that have it
 * @param parts      files of its list; where they are more than one, those of the entries that are not in the title
 * @param placeFiles files of its positions
 * @param number     of its first files; not 0 only where another long term has the same name
 */
record LongTerm(String term, int documents, int parts, int placeFiles, int number) {

    /** How many files there are of the entries that are in the title, before the others; 0: one file has all entries. */
    int titleParts() {
        return titleParts(parts);
    }

    /** The same of a list in so many parts: as many that none is too large should all entries be in titles. */
    static int titleParts(int parts) {
        return parts == 1 ? 0 : (parts + 1) / 2;
    }

    /** Of a file of its list: first those of the entries in titles, then those of the others. */
    String listFile(int part) {
        return "l/" + Shards.name(term) + "-" + (number + part);
    }

    /** Of a file of its positions, from 0. */
    String placeFile(int part) {
        return "q/" + Shards.name(term) + "-" + (number + part);
    }
}
