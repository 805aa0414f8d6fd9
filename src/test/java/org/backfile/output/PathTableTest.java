package org.backfile.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PathTableTest {

    /** Whatever room it began with. */
    @Test
    void eachPathIsFoundInItsRow() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            PathTable table = new PathTable(random.nextInt(200), random.nextInt(2000));
            List<String> paths = paths(random, 700);
            for (String path : paths) {
                assertEquals(-1, table.find(path), "seed " + seed);
                int row = random.nextBoolean() ? table.append(path) : table.append((path + "more").getBytes(StandardCharsets.US_ASCII), path.length());
                assertEquals(table.count() - 1, row, "seed " + seed);
                assertTrue(table.room() >= table.count(), "seed " + seed);
            }
            for (int row = 0; row < paths.size(); row++) {
                assertEquals(row, table.find(paths.get(row)), "seed " + seed);
                assertEquals(paths.get(row), table.path(row));
                assertEquals(paths.get(row).length(), table.length(row));
            }
        }
    }

    @Test
    void sortedRowsAreLookedUpByHowTheyBegin() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> sorted = new ArrayList<>(new TreeSet<>(paths(random, 100)));
            PathTable table = new PathTable(0, 0);
            sorted.forEach(table::append);
            for (String from : paths(random, 50)) {
                int first = table.firstFrom(from.getBytes(StandardCharsets.US_ASCII), sorted.size());
                assertEquals(sorted.stream().filter(path -> path.compareTo(from) < 0).count(), first, "seed " + seed + " " + from);
            }
            for (int row = 1; row < sorted.size(); row++) {
                assertTrue(table.compare(row - 1, row) < 0, "seed " + seed);
                assertTrue(table.begins(row, sorted.get(row).substring(0, 2).getBytes(StandardCharsets.US_ASCII)));
                assertEquals(sorted.get(row).startsWith(sorted.get(row - 1)),
                        table.begins(row, sorted.get(row - 1).getBytes(StandardCharsets.US_ASCII)), "seed " + seed);
            }
        }
    }

    /** Some begin as others do, and some are as long as many. */
    private static List<String> paths(Random random, int count) {
        TreeSet<String> paths = new TreeSet<>();
        while (paths.size() < count) {
            StringBuilder path = new StringBuilder("20");
            for (int length = random.nextInt(8); length >= 0; length--) {
                path.append("01/a".charAt(random.nextInt(4))).append(random.nextInt(3));
            }
            paths.add(path.toString());
        }
        List<String> mixed = new ArrayList<>(paths);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
