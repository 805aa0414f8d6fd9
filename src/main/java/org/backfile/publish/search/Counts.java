package org.backfile.publish.search;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many of the articles found have a year, outlet, section, language; those without are in none. Names in order.
 *
 * @param years     by year
 * @param outlets   by name
 * @param sections  by name
 * @param languages by code
 */
public record Counts(NavigableMap<String, Integer> years, NavigableMap<String, Integer> outlets, NavigableMap<String,
        Integer> sections,
        NavigableMap<String, Integer> languages) {

    public Counts {
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
        outlets = Collections.unmodifiableNavigableMap(new TreeMap<>(outlets));
        sections = Collections.unmodifiableNavigableMap(new TreeMap<>(sections));
        languages = Collections.unmodifiableNavigableMap(new TreeMap<>(languages));
    }

    /** @param slots in order */
    static Counts of(Facets facets, int[] slots) {
        NavigableMap<Cell, Integer> found = new TreeMap<>(java.util.Comparator.comparingInt(Cell::start));
        int at = 0;
        for (Cell cell : facets.cells()) {
            int from = at;
            while (at < slots.length && slots[at] < cell.end()) {
                at++;
            }
            if (at > from) {
                found.put(cell, at - from);
            }
        }
        return new Counts(sums(found, cell -> cell.year().map(String::valueOf).orElse("")),
                sums(found, cell -> name(facets.outlets(), cell.outlet())),
                sums(found, cell -> name(facets.sections(), cell.section())),
                        sums(found, cell -> name(facets.languages(), cell.language())));
    }

    private static NavigableMap<String, Integer> sums(Map<Cell, Integer> found, Function<Cell, String> name) {
        NavigableMap<String, Integer> sums = new TreeMap<>();
        found.forEach((cell, count) -> sums.merge(name.apply(cell), count, Integer::sum));
        sums.remove("");
        return sums;
    }

    private static String name(java.util.List<String> names, int number) {
        return number == 0 ? "" : names.get(number - 1);
    }
}
