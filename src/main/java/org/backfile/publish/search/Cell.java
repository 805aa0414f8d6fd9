package org.backfile.publish.search;

import java.util.Optional;

/**
 * The articles of one year, outlet, section and language, which stand in one range of slots.
 *
 * @param year       absent: those without a day
 * @param outlet     number in {@link Facets#outlets()}; 0: none
 * @param section    number in {@link Facets#sections()}; 0: none
 * @param language   number in {@link Facets#languages()}; 0: none
 * @param start      the first slot
 * @param size       of the range
 * @param articles   how many stand in it
 */
record Cell(Optional<Integer> year, int outlet, int section, int language, int start, int size, int articles) {

    int end() {
        return start + size;
    }
}
