package org.backfile.publish.search;

/**
 * A term whose list is too long for a shard: it has files of its own, and its row stands in the outline, so that no shard need be
 * read for it.
 *
 * @param documents  that have it
 * @param parts      files of the entries that are not in the title
 * @param placeFiles files of its positions
 * @param number     of its first files; not 0 only where another long term has the same name
 */
record LongTerm(String term, int documents, int parts, int placeFiles, int number) {

    /** Of the file of the entries in the title, and of those of the others from 1. */
    String listFile(int part) {
        return "l/" + Shards.name(term) + "-" + (number + part);
    }

    /** Of a file of its positions, from 0. */
    String placeFile(int part) {
        return "q/" + Shards.name(term) + "-" + (number + part);
    }
}
