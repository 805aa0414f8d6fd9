package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermTableTest {

    private static final long SEED = 20_261_129;

    /** Letters that terms have many of in common, long letters, a pair of units, the last unit there is. */
    private static final String[] LETTERS = {"a", "b", "e", "z", "0", "9", "é", "ш", "東", "\ud801\udc00", "\uffff"};

    private final TermTable table = new TermTable();

    private int number(String term) {
        return table.number(term.toCharArray(), term.length());
    }

    private List<String> sorted() {
        return Arrays.stream(table.sorted()).mapToObj(table::term).toList();
    }

    private static List<String> random(int count) {
        System.err.println("terms of seed " + SEED);
        Random random = new Random(SEED);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder term = new StringBuilder();
            for (int length = 1 + random.nextInt(15); length > 0; length--) {
                term.append(LETTERS[Math.min(random.nextInt(LETTERS.length), random.nextInt(LETTERS.length))]);
            }
            terms.add(term.toString());
        }
        return terms;
    }

    @Test
    void eachTermHasOneNumber() {
        List<String> terms = random(50_000);
        int[] numbers = terms.stream().mapToInt(this::number).toArray();
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(terms.get(i), table.term(numbers[i]));
            assertEquals(numbers[i], number(terms.get(i)));
        }
        assertEquals(new TreeSet<>(terms).size(), table.size());
    }

    @Test
    void theOrderIsThatOfTheTermsUnits() {
        List<String> terms = random(50_000);
        terms.forEach(this::number);
        assertEquals(List.copyOf(new TreeSet<>(terms)), sorted());
    }

    @Test
    void aTermComesBeforeThoseThatGoOn() {
        List.of("ferryman", "ferr", "ferry", "f", "ferries", "fe").forEach(this::number);
        assertEquals(List.of("f", "fe", "ferr", "ferries", "ferry", "ferryman"), sorted());
    }

    @Test
    void nothingIsLeftWhenItIsCleared() {
        number("ferry");
        table.clear();
        assertEquals(List.of(), sorted());
        assertEquals(0, number("harbour"));
    }
}
