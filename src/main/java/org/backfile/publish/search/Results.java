package org.backfile.publish.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param query     as it was asked
 * @param total     how many articles
 * @param hits      the first of them, best first
 * @param counts    of all of them
 * @param spellings near words that do occur, for those of the query that do not; in the order of the query, nearest first
 */
public record Results(String query, int total, List<Hit> hits, Counts counts, List<String> spellings) {

    public Results {
        hits = List.copyOf(hits);
        spellings = List.copyOf(spellings);
    }
}
