package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.archive.Entry;
import org.backfile.output.Artifact;
import org.backfile.publish.Layout;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    private Path folder;

    private static Library library(int size, long seed) {
        Random random = new Random(seed);
        Library library = new Library();
        for (int i = 0; i < size; i++) {
            library.add((2000 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
                    "Outlet " + random.nextInt(2), "News", "en",
                    "Headline w" + random.nextInt(3_000) + " " + words(random, 2), words(random, 60));
        }
        return library;
    }

    /** Some words are common, most are rare. */
    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append("w").append((int) Math.pow(3_000, random.nextDouble())).append(' ');
        }
        return text.toString();
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() throws IOException {
        Library library = library(200, 1);
        Map<String, byte[]> expected = library.without(7).index(folder, Library.tiny());
        Map<String, byte[]> other = library.without(7).without(-1).index(folder, Library.tiny());
        assertEquals(expected.keySet(), other.keySet());
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
    }

    /** Most lists have no article that moves, and most shards none of the new article's words. */
    @Test
    void oneArticleMoreChangesFewFiles() throws IOException {
        Library library = library(1_500, 2);
        Map<String, byte[]> with = library.index(folder, Scale.of(1_500));
        double most = 0;
        double sum = 0;
        int trials = 8;
        for (int i = 0; i < trials; i++) {
            Map<String, byte[]> without = library.without(100 * i + 3).index(folder, Scale.of(1_500));
            long changed = with.entrySet().stream().filter(file -> !Arrays.equals(file.getValue(), without.get(file.getKey())))
                    .count();
            sum += (double) changed / with.size() / trials;
            most = Math.max(most, (double) changed / with.size());
        }
        assertTrue(sum < 0.5, sum + " of the files change on average, at most " + most);
    }

    /** The dropped article's own word stands in no file. */
    @Test
    void aDroppedArticleLeavesNoTrace() throws IOException {
        Library library = library(50, 3).add("2001-01-11", "Outlet 0", "News", "en", "Zanzibar", "zanzibarian zanzibarism");
        library.index(folder.resolve("work"), Library.tiny());
        Searcher searcher = library.without(50).searcher(folder, Library.tiny());
        assertEquals(0, searcher.search("zanzibar OR zanzibar*", 1).total());
        assertEquals(List.of(), searcher.search("zanzibaria", 1).spellings());
    }

    /** Some come, some go and some have another text, and what was kept is amended time and again; an index made at once has its bytes. */
    @Test
    void anAmendedIndexIsOneMadeAtOnce() throws IOException {
        Random random = new Random(11);
        Library all = library(400, 11);
        Set<Integer> out = new HashSet<>();
        int amended = 0;
        for (int step = 0; step < 30; step++) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int number = random.nextInt(400);
                if (!out.remove(number)) {
                    out.add(number);
                }
            }
            all.revise(random.nextInt(400), words(random, 50 + random.nextInt(30)));
            Library library = all.without(out);
            Path lists = folder.resolve("kept/lists");
            FileTime before = Files.exists(lists) ? Files.getLastModifiedTime(lists) : FileTime.fromMillis(0);
            Map<String, byte[]> index = library.index(folder.resolve("kept"), Library.tiny());
            amended += Files.getLastModifiedTime(lists).equals(before) ? 1 : 0;
            Map<String, byte[]> expected = library.index(folder.resolve("fresh" + step), Library.tiny());
            assertEquals(expected.keySet(), index.keySet(), "step " + step);
            int at = step;
            expected.forEach((path, bytes) -> assertArrayEquals(bytes, index.get(path), () -> "step " + at + ": " + path));
        }
        assertTrue(amended > 15, amended + " of 30 times amended");
    }

    /** A file made by a recipe that was seen before has the bytes that it had then. */
    @Test
    void oneRecipeIsOneFile() throws IOException {
        Random random = new Random(12);
        Library all = library(300, 12);
        Map<String, byte[]> seen = new HashMap<>();
        int again = 0;
        for (int step = 0; step < 12; step++) {
            all.revise(random.nextInt(300), words(random, 60));
            Library library = all.without(Set.of(random.nextInt(300), random.nextInt(300) + 300));
            Map<String, Artifact> files = new TreeMap<>();
            try (SearchIndex index = new SearchIndex(folder.resolve("kept"), new Recipe(1))) {
                index.write(library, Library.tiny(), Layout.FOLDERS, artifact -> files.put(artifact.path().text(), artifact));
                for (Artifact file : files.values()) {
                    byte[] bytes = file.body().bytes();
                    byte[] before = seen.put(file.path() + " " + file.recipe(), bytes);
                    again += before != null ? 1 : 0;
                    assertArrayEquals(before != null ? before : bytes, bytes, () -> file.path().text());
                }
            }
        }
        assertTrue(again > 1000, again + " files by a recipe seen before");
    }

    @Test
    void everyFileIsAScriptOfItsOwnName() throws IOException {
        for (Map.Entry<String, byte[]> file : Harbour.library().index(folder, Library.tiny()).entrySet()) {
            String name = file.getKey().substring(SearchIndex.FOLDER.length(), file.getKey().length() - ".js".length());
            String text = new String(file.getValue(), StandardCharsets.UTF_16LE);
            assertTrue(text.startsWith("\ufeffbackfile(\"" + name + "\",\"") && text.endsWith("\");\n"), name);
            assertTrue(text.substring(name.length() + 15, text.length() - 4).chars().allMatch(c -> c >= 0x4000 && c < 0xc000),
                    name);
        }
    }

    /** A run of a few documents at a time, merged, is the run of them all. */
    @Test
    void runsMakeNoDifference() throws IOException {
        Library library = library(120, 5);
        assertArrayEquals(merged(library, 1 << 24), merged(library, 1 << 12));
    }

    private byte[] merged(Library library, int budget) throws IOException {
        Inverter inverter = new Inverter(folder, budget, new Norms(library.entries().size()));
        int slot = 0;
        for (Entry entry : library.entries()) {
            inverter.document(slot++, Content.of(library.load(entry)));
        }
        Path file = folder.resolve("lists");
        Merge.of(inverter.runs(), file, new Endings.Builder(1));
        return Files.readAllBytes(file);
    }

    @Test
    void slotsAreOfTheirCells() {
        Library library = library(400, 9);
        Numbering numbering = Numbering.of(library.entries());
        int seen = 0;
        for (Cell cell : numbering.facets().cells()) {
            int articles = 0;
            for (int slot = cell.start(); slot < cell.end(); slot++) {
                articles += numbering.entry(slot).filter(entry -> cell.year().equals(entry.published().day()
                        .map(day -> day.getYear()))).isPresent() ? 1 : 0;
            }
            assertEquals(cell.articles(), articles);
            seen += articles;
        }
        assertEquals(400, seen);
        assertFalse(numbering.slotCount() > 2 * 400);
    }
}
