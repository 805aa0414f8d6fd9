package org.backfile.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.RandomArticle;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        try (RecordStore store = RecordStore.create(folder.resolve("deep/er/records"), new NameTable())) {
            List<Long> locations = new ArrayList<>();
            for (int seed = 0; seed < 50; seed++) {
                locations.add(append(store, seed));
            }
            for (int seed = 49; seed >= 0; seed--) {
                assertEquals(new RandomArticle(seed).article().source(), store.load(locations.get(seed)).source());
            }
        }
    }

    @Test
    void manyThreadsMayAppendAndLoad() throws IOException {
        try (RecordStore store = RecordStore.create(folder.resolve("records"), new NameTable())) {
            List<String> wrong = IntStream.range(0, 400).parallel().filter(seed -> !comesBack(store, seed)).mapToObj(n -> "seed " + n)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static boolean comesBack(RecordStore store, int seed) {
        try {
            Article article = new RandomArticle(seed).article();
            return store.load(append(store, seed)).source().equals(article.source());
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void createEmptiesWhatWasThere() throws IOException {
        Path file = folder.resolve("records");
        Files.write(file, new byte[100]);
        RecordStore.create(file, new NameTable()).close();
        assertEquals(0, Files.size(file));
    }

    @Test
    void aRecordThatWaitsInMemoryIsLoaded() throws IOException {
        try (RecordStore store = RecordStore.create(folder.resolve("records"), new NameTable())) {
            Entry entry = store.append(new RandomArticle(3).article(), new Recipe(3), List.of());
            assertEquals(new RandomArticle(3).article().source(), store.load(entry.location()).source());
        }
    }

    /** Each byte in turn, the length and the checksum as well: a wrong length must not ask for gigabytes. */
    @Test
    void noticesADamagedByteWhereverItIs() throws IOException {
        Path file = folder.resolve("records");
        try (RecordStore store = RecordStore.create(file, new NameTable())) {
            long location = append(store, 7);
            for (int at = 0; at < Files.size(file); at++) {
                flip(file, at);
                DamagedStore noticed = assertThrows(DamagedStore.class, () -> store.load(location), "byte " + at);
                assertTrue(noticed.getMessage().contains("records: damaged at byte 0"), noticed::getMessage);
                flip(file, at);
            }
            assertEquals(new RandomArticle(7).article().headline(), store.load(location).headline());
        }
    }

    @Test
    void noticesThatItEndsEarly() throws IOException {
        Path file = folder.resolve("records");
        try (RecordStore store = RecordStore.create(file, new NameTable())) {
            long location = append(store, 7);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(file) - 1);
            }
            assertThrows(IOException.class, () -> store.load(location));
            assertThrows(IOException.class, () -> store.load(1 << 20));
        }
    }

    private static long append(RecordStore store, long seed) throws IOException {
        long location = store.append(new RandomArticle(seed).article(), new Recipe(seed), List.of()).location();
        store.flush();
        return location;
    }

    private static void flip(Path file, int at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 0xff)}), at);
        }
    }
}
