package org.backfile.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.RandomArticle;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepotTest {

    private static final Recipe PROGRAM = Recipe.of("one");
    private static final Recipe SETTINGS = Recipe.of("settings");
    private static final long LONG_AGO = 1_000_000_000L;
    private static final Problem DOUBT = Problem.warning(Place.of("in/a.txt", 3), "no headline found", "look");

    @TempDir
    private Path folder;

    private static Accession accession(Depot depot, String source, Optional<Entry> entry) {
        return depot.accession(source, 7, LONG_AGO, SETTINGS, List.of(new Accession.Document(0, Fingerprint.of(source), entry,
                entry.isPresent() ? Optional.empty() : Optional.of("only boilerplate"), List.of(DOUBT))), Collections.emptySortedMap(),
                List.of());
    }

    private static Entry append(Depot depot, long seed) throws IOException {
        return depot.append(new RandomArticle(seed).article(), new Recipe(seed), List.of(DOUBT));
    }

    private static Article of(Article article, String section) {
        return new Article(article.id(), article.headline(), article.kicker(), article.standfirst(), article.bylines(), article.dateline(),
                article.published(), article.updated(), Optional.of(section), article.outlet(), article.language(), article.body(),
                article.provenance(), article.ledger(), article.source(), article.conflicts(), article.confidence(),
                article.corrections(), article.noArticle());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFullDiskNamesTheRegister() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        Path fresh = Files.createSymbolicLink(folder.resolve("register.new"), full);
        FileSystemException fault = assertThrows(FileSystemException.class, () -> Depot.open(folder, PROGRAM));
        assertEquals(fresh.toString(), fault.getFile());
        Files.delete(fresh);
    }

    @Test
    void whatWasKeptIsThereInTheNextBuild() throws IOException {
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(Optional.empty(), depot.last("in/a.txt"));
            depot.keep(depot.settle(List.of(accession(depot, "in/a.txt", Optional.of(append(depot, 1))), accession(depot, "in/b.txt", Optional.empty()),
                    accession(depot, "in/c.txt", Optional.of(append(depot, 2))))));
        }
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            Accession last = depot.last("in/a.txt").orElseThrow();
            assertEquals(List.of(DOUBT), last.documents().get(0).problems());
            assertTrue(depot.isSame(last, 7, LONG_AGO));
            assertFalse(depot.isSame(last, 8, LONG_AGO));
            assertFalse(depot.isSame(last, 7, LONG_AGO + 1));
            assertEquals(Optional.empty(), depot.last("in/bb.txt"));
            Entry entry = depot.last("in/c.txt").orElseThrow().documents().get(0).entry().orElseThrow();
            assertEquals(new RandomArticle(2).article().published().time(), entry.published());
            try (Depot.Kept kept = depot.settle(List.of(accession(depot, "in/c.txt", Optional.of(entry))))) {
                depot.keep(kept);
                assertEquals(new RandomArticle(2).article().source(), kept.store().load(entry.location()).source());
                assertEquals(Summary.of(new RandomArticle(2).article()), kept.store().summary(entry.location()));
            }
        }
    }

    /** Rows as the entries in them and all else. */
    private static String told(Accession accession) {
        return accession.documents().stream().map(document -> document.entry().map(entry -> entry + " " + entry.recipe() + " "
                + entry.location() + " " + entry.outlet() + entry.section() + entry.language()).orElse("") + document.content() + document.problems()
                + document.setAside()).toList() + accession.source() + accession.byteCount() + accession.settings();
    }

    @Test
    void rowsOfSourcesThatStandGoOnThroughManyBuilds() throws IOException {
        long seed = 20261129;
        Random random = new Random(seed);
        SortedMap<String, String> kept = new TreeMap<>();
        int stood = 0;
        for (int build = 0; build < 30; build++) {
            SortedMap<String, String> next = new TreeMap<>();
            try (Depot depot = Depot.open(folder, PROGRAM)) {
                List<Accession> accessions = new ArrayList<>();
                for (int i = 0; i < 60; i++) {
                    String source = String.format("in/%02d.txt", i);
                    Optional<Accession> last = random.nextInt(9) > 0 ? depot.last(source) : Optional.empty();
                    last.ifPresent(found -> assertEquals(kept.get(source), told(found), "seed " + seed));
                    if (last.isPresent() && random.nextInt(5) > 0) {
                        accessions.add(last.get());
                        stood++;
                    } else if (random.nextInt(4) > 0) {
                        accessions.add(accession(depot, source, random.nextInt(5) == 0 ? Optional.empty()
                                : Optional.of(append(depot, random.nextInt(1000)))));
                    }
                }
                accessions.forEach(accession -> next.put(accession.source(), told(accession)));
                depot.keep(depot.settle(accessions));
            }
            kept.clear();
            kept.putAll(next);
        }
        assertTrue(stood > 500, "only " + stood + " rows stood");
    }

    /** More of names, and a longer row, than is read of the file at once. */
    @Test
    void manyNamesAndALongRowAreReadBack() throws IOException {
        String told;
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            List<Accession.Document> documents = new ArrayList<>();
            for (int i = 1; i <= 3000; i++) {
                Article article = of(new RandomArticle(i).article(), "Section " + i + " of a very long name".repeat(6));
                documents.add(new Accession.Document(i, Fingerprint.of("" + i), Optional.of(depot.append(article, new Recipe(i), List.of())),
                        Optional.empty(), List.of()));
            }
            Accession many = depot.accession("in/a.jsonl", 7, LONG_AGO, SETTINGS, documents, Collections.emptySortedMap(), List.of());
            told = told(many);
            depot.keep(depot.settle(List.of(many)));
        }
        for (int build = 0; build < 2; build++) {
            try (Depot depot = Depot.open(folder, PROGRAM)) {
                Accession last = depot.last("in/a.jsonl").orElseThrow();
                assertEquals(told, told(last));
                depot.keep(depot.settle(List.of(last)));
            }
        }
        assertTrue(Files.size(folder.resolve("register")) > 2 << 18);
    }

    /** A damaged length, of a gigabyte. */
    @Test
    void aRowThatSaysItIsLongerThanTheFileIsNotRead() throws IOException {
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            depot.keep(depot.settle(List.of(accession(depot, "in/a.txt", Optional.of(append(depot, 1))))));
        }
        byte[] whole = Files.readAllBytes(folder.resolve("register"));
        ByteBuffer.wrap(whole).putInt(Register.HEAD_BYTES, Integer.MAX_VALUE / 2);
        Files.write(folder.resolve("register"), whole);
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(Optional.empty(), depot.last("in/a.txt"));
        }
    }

    @Test
    void aRegisterWithoutItsNamesIsReadAnew() throws IOException {
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            depot.keep(depot.settle(List.of(accession(depot, "in/a.txt", Optional.of(append(depot, 1))), accession(depot, "in/b.txt", Optional.of(append(depot, 2))))));
        }
        byte[] whole = Files.readAllBytes(folder.resolve("register"));
        Files.write(folder.resolve("register"), Arrays.copyOf(whole, whole.length - 1));
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(Optional.empty(), depot.last("in/a.txt"));
            depot.keep(depot.settle(List.of(accession(depot, "in/c.txt", Optional.of(append(depot, 3))))));
        }
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(new RandomArticle(3).article().id(), depot.last("in/c.txt").orElseThrow().documents().get(0).entry().orElseThrow().id());
        }
    }

    @Test
    void ofAnotherProgramNothingIsUsed() throws IOException {
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            depot.keep(depot.settle(List.of(accession(depot, "in/a.txt", Optional.of(append(depot, 1))))));
        }
        try (Depot depot = Depot.open(folder, Recipe.of("another"))) {
            assertEquals(Optional.empty(), depot.last("in/a.txt"));
            assertEquals(Optional.empty(), depot.found(new Recipe(1)));
        }
    }

    @Test
    void recordsOfAKilledBuildAreFoundAndATornOneIsCutOff() throws IOException {
        long whole;
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            append(depot, 1);
            append(depot, 2);
            whole = append(depot, 3).location();
        }
        try (FileChannel file = FileChannel.open(folder.resolve("records-1"), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 1);
        }
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(List.of(DOUBT), depot.found(new Recipe(1)).orElseThrow().problems());
            assertEquals(new RandomArticle(2).article().id(), depot.found(new Recipe(2)).orElseThrow().entry().id());
            assertEquals(Optional.empty(), depot.found(new Recipe(3)));
            assertEquals(whole, Files.size(folder.resolve("records-1")));
        }
    }

    @Test
    void aStoreThatIsMostlyUnusedIsCopied() throws IOException {
        List<Accession> live = new ArrayList<>();
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            for (int seed = 0; seed < 1200; seed++) {
                Entry entry = append(depot, seed);
                if (seed % 100 == 7) {
                    live.add(accession(depot, "in/" + seed, Optional.of(entry)));
                }
            }
            try (Depot.Kept kept = depot.settle(live)) {
                depot.keep(kept);
                for (Accession accession : kept.accessions()) {
                    Entry entry = accession.documents().get(0).entry().orElseThrow();
                    assertEquals(entry.id(), kept.store().load(entry.location()).id());
                }
            }
        }
        assertEquals(List.of("began", "records-2", "register"), files());
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            Entry entry = depot.last(live.get(0).source()).orElseThrow().documents().get(0).entry().orElseThrow();
            assertEquals(new RandomArticle(entry.recipe().bits()).article().id(), entry.id());
        }
    }

    @Test
    void sourcesAreHeldAgainstTheRegister() throws IOException {
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            depot.keep(depot.settle(List.of(accession(depot, "in/a.txt", Optional.of(append(depot, 1))), accession(depot, "in/b.txt", Optional.empty()))));
        }
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            try (Standing standing = depot.standing()) {
                assertTrue(standing.holds("in/a.txt", 7, LONG_AGO, SETTINGS));
                assertFalse(standing.isAtEnd());
            }
            try (Standing standing = depot.standing()) {
                assertTrue(standing.holds("in/a.txt", 7, LONG_AGO, SETTINGS));
                assertTrue(standing.holds("in/b.txt", 7, LONG_AGO, SETTINGS));
                assertTrue(standing.isAtEnd());
            }
            try (Standing standing = depot.standing()) {
                assertFalse(standing.holds("in/a.txt", 7, LONG_AGO, Recipe.of("other settings")));
            }
        }
    }

    /** Each byte of the register in turn: what cannot be read is read anew, and never taken for something else. */
    @Test
    void aDamagedRegisterGivesNothingWrong() throws IOException {
        Accession kept;
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            kept = accession(depot, "in/a.txt", Optional.of(append(depot, 1)));
            depot.keep(depot.settle(List.of(kept)));
        }
        byte[] whole = Files.readAllBytes(folder.resolve("register"));
        byte[] records = Files.readAllBytes(folder.resolve("records-1"));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(folder.resolve("register"), damaged);
            Files.write(folder.resolve("records-1"), records);
            try (Depot depot = Depot.open(folder, PROGRAM)) {
                Optional<Accession> last = depot.last("in/a.txt");
                int byteAt = at;
                last.ifPresent(a -> assertEquals(kept.documents().get(0).content(), a.documents().get(0).content(), "byte " + byteAt));
            }
        }
    }

    @Test
    void totalsGoWithTheirRegisterAlone() throws IOException {
        SortedMap<String, Long> setAside = new TreeMap<>();
        setAside.put("empty file", 2L);
        Problems problems = new Problems();
        problems.add(DOUBT);
        Totals totals = new Totals(Recipe.of("all"), 3, 2, 1, setAside, problems.batches());
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            depot.keep(depot.settle(List.of()));
            depot.keep(totals);
        }
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(Optional.of(totals), depot.totals());
            depot.keep(depot.settle(List.of()));
        }
        Files.write(folder.resolve("totals"), new byte[] {1, 2, 3});
        try (Depot depot = Depot.open(folder, PROGRAM)) {
            assertEquals(Optional.empty(), depot.totals());
        }
    }
}
