package org.backfile.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

    private static final long SEED = 20_120_704;
    private static final Stamp MANIFEST = new Stamp(10, 20);

    @TempDir
    private Path folder;

    private static Inventory.Item item(int number) {
        return new Inventory.Item(Fingerprint.of("file " + number), new Stamp(number, 1000L * number), Recipe.of("recipe " + number));
    }

    private static SortedMap<SitePath, Inventory.Item> random(int count) {
        Random random = new Random(SEED);
        SortedMap<SitePath, Inventory.Item> items = new TreeMap<>();
        while (items.size() < count) {
            int number = random.nextInt(1 << 20);
            items.put(SitePath.of("2012/" + random.nextInt(12) + "/" + number + ".html"), item(number));
        }
        return items;
    }

    private static SortedMap<SitePath, Inventory.Item> claimed(Inventory inventory) {
        SortedMap<SitePath, Inventory.Item> items = new TreeMap<>();
        String before = "";
        for (Inventory.Rows rows = inventory.claimed().rows(); rows.next(); ) {
            assertTrue(before.compareTo(path(rows)) < 0, "sorted");
            before = path(rows);
            items.put(SitePath.of(path(rows)), inventory.claim(SitePath.of(path(rows))).item().orElseThrow());
        }
        return items;
    }

    @Test
    void findsWhatItWasTold() {
        SortedMap<SitePath, Inventory.Item> items = random(5000);
        Inventory inventory = new Inventory();
        items.forEach((path, item) -> inventory.add(path, Optional.of(item)));
        items.forEach((path, item) -> assertEquals(Optional.of(item), inventory.claim(path).item()));
        assertEquals(Optional.empty(), inventory.claim(SitePath.of("2012/index.html")).item());
    }

    @Test
    void aPathIsClaimedOnce() {
        Inventory inventory = new Inventory();
        assertTrue(inventory.claim(SitePath.of("index.html")).first());
        assertFalse(inventory.claim(SitePath.of("index.html")).first());
    }

    @Test
    void aFileThatStandsByTheSameRecipeIsClaimedAtOnceAndOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "a");
        Recipe recipe = Recipe.of("a");
        Inventory inventory = new Inventory();
        inventory.add(SitePath.of("a.html"), Optional.of(new Inventory.Item(Fingerprint.of("a"), Stamp.of(file).orElseThrow(), recipe)));
        assertFalse(inventory.claimsStanding(SitePath.of("a.html"), recipe), "nobody has looked at it");
        assertTrue(inventory.verify(folder));
        assertFalse(inventory.claimsStanding(SitePath.of("a.html"), Recipe.of("b")));
        assertTrue(inventory.claimsStanding(SitePath.of("a.html"), recipe));
        assertFalse(inventory.claimsStanding(SitePath.of("a.html"), recipe));
        assertFalse(inventory.claim(SitePath.of("a.html")).first());
    }

    /** A site with the files d/1/a, d/1/b and d/10/a, of which the folder d/1/ was put as a whole, as it was kept. */
    private Inventory ofFolders() throws IOException {
        Files.createDirectories(folder.resolve("d/1"));
        Files.createDirectories(folder.resolve("d/10"));
        Inventory built = new Inventory();
        assertEquals(0, built.claimsStanding("d/1/", Recipe.of("whole")));
        for (String path : List.of("d/1/b", "d/10/a", "d/1/a")) {
            Files.writeString(folder.resolve(path), path);
            built.claim(SitePath.of(path));
            built.set(SitePath.of(path), new Inventory.Item(Fingerprint.of(path), Stamp.of(folder.resolve(path)).orElseThrow(), Recipe.of(path)));
        }
        InventoryFile file = new InventoryFile(folder.resolve("inventory"), folder, Recipe.of("program"));
        keep(file, built);
        return file.load(MANIFEST).orElseThrow();
    }

    @Test
    void aFolderThatStandsIsClaimedWhole() throws IOException {
        Inventory left = ofFolders();
        assertEquals(0, left.claimsStanding("d/1/", Recipe.of("whole")), "nobody has looked at it");
        assertTrue(left.verify(folder));
        assertEquals(2, left.claimsStanding("d/1/", Recipe.of("whole")));
        assertFalse(left.claim(SitePath.of("d/1/a")).first());
        assertEquals(List.of(SitePath.of("d/10/a")), left.unclaimed());
        assertEquals(0, left.claimsStanding("d/10/", Recipe.of("whole")), "it was put file by file");
    }

    @Test
    void aFolderOfAnotherRecipeOrWithAChangedFileIsNotClaimed() throws IOException {
        Inventory left = ofFolders();
        assertTrue(left.verify(folder));
        assertEquals(0, left.claimsStanding("d/1/", Recipe.of("other")));
        assertTrue(left.claim(SitePath.of("d/1/a")).first());
        Inventory changed = ofFolders();
        Files.writeString(folder.resolve("d/1/b"), "vandalised");
        assertFalse(changed.verify(folder));
        assertEquals(0, changed.claimsStanding("d/1/", Recipe.of("whole")));
        assertTrue(changed.claim(SitePath.of("d/1/a")).first());
        Inventory killed = ofFolders();
        assertTrue(killed.verify(folder));
        killed.forgetFolders();
        assertEquals(0, killed.claimsStanding("d/1/", Recipe.of("whole")));
    }

    @Test
    void manyThreadsLookAtTheFilesTogether() throws Exception {
        Inventory inventory = new Inventory();
        for (int i = 0; i < 5000; i++) {
            Path file = Files.writeString(folder.resolve(i + ".html"), "");
            inventory.add(SitePath.of(i + ".html"), Optional.of(new Inventory.Item(Fingerprint.of(""), Stamp.of(file).orElseThrow(), new Recipe(i))));
        }
        Files.delete(folder.resolve("4321.html"));
        List<CompletableFuture<Boolean>> looks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            looks.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return inventory.verify(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        boolean all = true;
        for (CompletableFuture<Boolean> look : looks) {
            all &= look.get();
        }
        assertFalse(all, "one of them has met the file that is gone");
        for (int i = 0; i < 5000; i++) {
            assertEquals(i != 4321, inventory.claimsStanding(SitePath.of(i + ".html"), new Recipe(i)), "file " + i);
        }
    }

    @Test
    void tellsWhatNobodyClaimed() {
        SortedMap<SitePath, Inventory.Item> items = random(1000);
        Inventory inventory = new Inventory();
        items.forEach((path, item) -> inventory.add(path, Optional.of(item)));
        List<SitePath> left = new ArrayList<>();
        items.keySet().forEach(path -> {
            if (path.text().endsWith("7.html")) {
                left.add(path);
            } else {
                inventory.claim(path);
            }
        });
        assertEquals(left, inventory.unclaimed());
    }

    @Test
    void aJournaledPathIsThereAndNothingIsKnownOfIt() {
        Inventory inventory = new Inventory();
        inventory.add(SitePath.of("a.html"), Optional.empty());
        assertTrue(inventory.claim(SitePath.of("a.html")).there());
        assertEquals(Optional.empty(), inventory.claim(SitePath.of("a.html")).item());
    }

    @Test
    void isKeptAndReadAgain() throws IOException {
        SortedMap<SitePath, Inventory.Item> items = random(3000);
        Inventory inventory = new Inventory();
        items.forEach((path, item) -> {
            inventory.claim(path);
            inventory.set(path, item);
        });
        InventoryFile file = new InventoryFile(folder.resolve("inventory"), folder, Recipe.of("program"));
        keep(file, inventory);
        Inventory back = file.load(MANIFEST).orElseThrow();
        items.forEach((path, item) -> assertEquals(Optional.of(item), back.claim(path).item()));
        items.keySet().forEach(back::claim);
        assertEquals(items, claimed(back));
    }

    @Test
    void isOfNoUseForAnotherManifestOrFolder() throws IOException {
        Path path = folder.resolve("inventory");
        keep(new InventoryFile(path, folder, Recipe.of("program")), new Inventory());
        assertTrue(new InventoryFile(path, folder, Recipe.of("program")).load(MANIFEST).isPresent());
        assertTrue(new InventoryFile(path, folder, Recipe.of("program")).load(new Stamp(10, 21)).isEmpty());
        assertTrue(new InventoryFile(path, folder.resolve("other"), Recipe.of("program")).load(MANIFEST).isEmpty());
    }

    @Test
    void anotherProgramMakesAllAnew() throws IOException {
        Inventory inventory = new Inventory();
        inventory.claim(SitePath.of("a.html"));
        inventory.set(SitePath.of("a.html"), item(1));
        Path path = folder.resolve("inventory");
        keep(new InventoryFile(path, folder, Recipe.of("program")), inventory);
        Inventory back = new InventoryFile(path, folder, Recipe.of("another")).load(MANIFEST).orElseThrow();
        assertEquals(Inventory.NO_RECIPE, back.claim(SitePath.of("a.html")).item().orElseThrow().recipe());
        assertEquals(item(1).hash(), back.claim(SitePath.of("a.html")).item().orElseThrow().hash());
    }

    @Test
    void aDamagedFileIsNone() throws IOException {
        Inventory inventory = new Inventory();
        inventory.claim(SitePath.of("a.html"));
        inventory.set(SitePath.of("a.html"), item(1));
        InventoryFile file = new InventoryFile(folder.resolve("inventory"), folder, Recipe.of("program"));
        keep(file, inventory);
        byte[] whole = Files.readAllBytes(folder.resolve("inventory"));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(folder.resolve("inventory"), damaged);
            assertTrue(file.load(MANIFEST).isEmpty(), "byte " + at);
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("inventory"), Arrays.copyOf(whole, length));
            assertTrue(file.load(MANIFEST).isEmpty(), "of " + length + " bytes");
        }
    }

    private static void keep(InventoryFile file, Inventory inventory) throws IOException {
        file.write(inventory.claimed());
        file.keep(MANIFEST);
    }

    private static String path(Inventory.Rows rows) {
        byte[] bytes = new byte[SitePath.LONGEST];
        return new String(bytes, 0, rows.path(bytes, 0), StandardCharsets.US_ASCII);
    }
}
