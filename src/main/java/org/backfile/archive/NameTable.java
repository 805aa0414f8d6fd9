package org.backfile.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Outlets, sections and languages by numbers, as rows have them; each stands in memory once. 0 is none's, the others count from 1 on.
 * Only grows; many threads may use it.
 */
final class NameTable {

    private static final int FEW = 16;

    private final Map<Optional<String>, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<Optional<String>> names = new ArrayList<>(List.of(Optional.empty()));
    private int count = 1;

    NameTable() {
        numbers.put(Optional.empty(), 0);
    }

    /** The name's number; its next one where it is new. */
    int number(Optional<String> name) {
        Integer known = numbers.get(name);
        return known == null ? added(name) : known;
    }

    /** A place is written before its number is known to anyone, so that readers need no lock. */
    private synchronized int added(Optional<String> name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (count == names.size()) {
            List<Optional<String>> wider = new ArrayList<>(names);
            wider.addAll(Collections.nCopies(count + FEW, Optional.empty()));
            names = wider;
        }
        names.set(count, name);
        numbers.put(name, count);
        return count++;
    }

    /** @throws IndexOutOfBoundsException where no name has the number */
    Optional<String> name(int number) {
        return names.get(number);
    }

    /** All from 1 on, in the order of their numbers. */
    synchronized List<String> names() {
        return names.subList(1, count).stream().map(Optional::orElseThrow).toList();
    }
}
