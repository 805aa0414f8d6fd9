package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.publish.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearcherTest {

    private static final String[] WORDS = {"a", "ab", "abc", "abd", "b", "ba", "bab", "c", "ca", "cab", "d", "e", "f", "g", "h",
            "1", "\u4eac", "\u4eac\u90fd",
        "\u90fd\u4eac", "\u0434\u043e\u043c", "\u00e9", "don't", "x-y"};

    @TempDir
    private Path folder;

    /** Random archives of few words, so that all of them meet in many ways, in files of every size. */
    @Test
    void findsWhatLookingThroughEveryArticleFinds() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Library library = library(random, 1 + random.nextInt(60));
            Path place = folder.resolve("" + seed);
            Searcher searcher = library.searcher(place, seed % 2 == 0 ? Library.tiny((int) seed / 2 % 3) : Scale.of(library.entries().size()));
            for (int n = 0; n < 150; n++) {
                String query = query(random);
                String name = "seed " + seed + ", query " + Vectors.escaped(query);
                List<String> found = searcher.ids(query);
                assertEquals(NaiveSearch.find(library, Query.of(query)), new TreeSet<>(found), name);
                assertEquals(found.size(), new TreeSet<>(found).size(), name);
                assertSound(searcher.search(query, 5), found, name);
            }
        }
    }

    private static void assertSound(Results results, List<String> ids, String name) {
        assertEquals(ids.size(), results.total(), name);
        assertEquals(ids.subList(0, Math.min(5, ids.size())), results.hits().stream().map(Hit::id).toList(), name);
        assertTrue(sum(results.counts().years()) <= ids.size() && sum(results.counts().outlets()) <= ids.size(), name);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Library library(Random random, int size) {
        Library library = new Library();
        for (int i = 0; i < size; i++) {
            String date = random.nextInt(5) == 0 ? "" : (2000 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9)) + "-1"
                    + random.nextInt(10);
            library.add(date, random.nextInt(4) == 0 ? "" : "Outlet " + random.nextInt(3), random.nextBoolean() ? "" : "S", "en",
                    "H " + words(random, 4), words(random, 40), words(random, 400 / size));
        }
        return library;
    }

    private static String words(Random random, int most) {
        return Stream.generate(() -> WORDS[random.nextInt(random.nextBoolean() ? 6 : WORDS.length)])
                .limit(random.nextInt(most + 1))
                .collect(Collectors.joining(" "));
    }

    private static String query(Random random) {
        return Stream.generate(() -> piece(random)).limit(1 + random.nextInt(4)).collect(Collectors.joining(" "));
    }

    private static String piece(Random random) {
        String sign = List.of("", "", "", "-", "title:", "-title:").get(random.nextInt(6));
        return switch (random.nextInt(6)) {
            case 0 -> sign + '"' + words(random, 4) + '"';
            case 1 -> sign + '"' + words(random, 3) + "\"*";
            case 2 -> sign + WORDS[random.nextInt(WORDS.length)] + "*";
            case 3 -> "OR " + WORDS[random.nextInt(WORDS.length)];
            default -> sign + WORDS[random.nextInt(WORDS.length)];
        };
    }

    @Test
    void hostileTextIsFoundAndBreaksNothing() throws IOException {
        Random random = new Random(4);
        Library library = new Library();
        for (int i = 0; i < 40; i++) {
            library.add("2001-02-03", "O" + HostileTexts.text(random, 4), HostileTexts.text(random, 3), "en",
                    "H" + HostileTexts.text(random, 20),
                    HostileTexts.text(random, 80));
        }
        Searcher searcher = library.searcher(folder, Library.tiny());
        for (int n = 0; n < 300; n++) {
            String query = HostileTexts.text(random, 6);
            assertEquals(NaiveSearch.find(library, Query.of(query)), new TreeSet<>(searcher.ids(query)),
                    () -> "seed 4, query " + Vectors.escaped(query));
            searcher.search(query, 3);
        }
    }

    @Test
    void anEmptyArchiveHasAnIndex() throws IOException {
        assertEquals(0, new Library().searcher(folder, Scale.of(0)).search("ferry OR boat -storm \"a b\" c*", 10).total());
    }

    @Test
    void countsAreOfAllThatIsFound() throws IOException {
        Searcher searcher = Harbour.library().searcher(folder, Library.tiny());
        Results results = searcher.search("tide", 1);
        assertEquals(30, results.total());
        assertEquals(Map.of("Harbour Gazette", 10, "Evening Post", 20), results.counts().outlets());
        assertEquals(Map.of("Port", 15, "Local", 15), results.counts().sections());
        assertEquals(Map.of("en", 30), results.counts().languages());
        assertEquals(Map.of("2022", 30), results.counts().years());
    }

    @Test
    void aHitTellsWhatItsCardTells() throws IOException {
        Hit hit = Harbour.library().searcher(folder, Library.tiny()).search("regatta stra\u00dfe", 1).hits().get(0);
        assertEquals("Regatta im Hafen: Stra\u00dfe gesperrt", hit.headline());
        assertEquals("2020-06-15", hit.date());
        assertEquals("Evening Post", hit.outlet().orElseThrow());
        assertEquals("de", hit.language().orElseThrow());
        assertTrue(hit.path().startsWith("2020/06/15/regatta-im-hafen-strasse-gesperrt-"), hit.path());
    }

    @Test
    void inThePackedLayoutAHitLeadsToItsAnchor() throws IOException {
        Searcher searcher = Harbour.library().searcher(folder, Library.tiny(), Layout.PACKED);
        Hit hit = searcher.search("regatta stra\u00dfe", 1).hits().get(0);
        assertEquals("2020-06-15", hit.date());
        assertEquals("2020/06/15/index.html#regatta-im-hafen-strasse-gesperrt-" + hit.id(), hit.path());
        assertTrue(searcher.search("drawer", 1).hits().get(0).path().matches("undated/[a-z]/index\\.html#[a-z2-7-]+"));
    }

    @Test
    void whatIsKnownOfADateWithoutADayIsTold() throws IOException {
        Searcher searcher = Harbour.library().searcher(folder, Library.tiny());
        assertEquals("2022-08", searcher.search("\"known by its month\"", 1).hits().get(0).date());
        assertEquals("", searcher.search("drawer", 1).hits().get(0).date());
    }

    /** No count of damaged bytes may hang the search or end it with anything but a message. */
    @Test
    void damagedFilesAreSaid() throws IOException {
        Harbour.library().searcher(folder, Library.tiny());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("site"))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            searchedOrSaid();
            Files.write(file, "<html>no shard</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            searchedOrSaid();
            Files.write(file, whole);
        }
    }

    private void searchedOrSaid() {
        try {
            Searcher searcher = Searcher.open(folder.resolve("site"));
            searcher.search("\"the ferry\" harbour tide*", 50);
        } catch (IOException said) {
            assertTrue(said.getMessage().contains("backfile build"), said.getMessage());
        }
    }

    @Test
    void aFolderWithoutAnIndexIsSaid() {
        IOException said = assertThrows(IOException.class, () -> Searcher.open(folder));
        assertTrue(said.getMessage().contains("no search index"), said.getMessage());
    }
}
