package org.backfile.publish.search;

import java.util.List;

/**
 * What articles are counted by.
 *
 * @param outlets   names in order; the first is number 1
 * @param sections  names in order; the first is number 1
 * @param languages codes in order; the first is number 1
 * @param cells     in the order of their slots
 */
record Facets(List<String> outlets, List<String> sections, List<String> languages, List<Cell> cells) {

    Facets {
        outlets = List.copyOf(outlets);
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
        cells = List.copyOf(cells);
    }
}
