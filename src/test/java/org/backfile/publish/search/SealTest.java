package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    /** More than a window, and not a whole number of them. */
    private static final int LENGTH = (1 << 17) + 7;

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes, long millis) throws IOException {
        return Files.setLastModifiedTime(Files.write(folder.resolve(name), bytes), FileTime.fromMillis(millis));
    }

    @Test
    void aFileIsKnownByItsTimeAndACopyByItsBytes() throws IOException {
        byte[] bytes = new byte[LENGTH];
        new Random(5).nextBytes(bytes);
        Seal seal = Seal.of(file("lists", bytes, 1_000));
        assertEquals(Optional.of(seal), seal.on(folder.resolve("lists")));
        Path copy = file("copy", bytes, 2_000);
        Seal ofCopy = seal.on(copy).orElseThrow();
        assertEquals(Seal.of(copy), ofCopy);
        assertNotEquals(seal, ofCopy);
        for (int at : new int[] {0, 1 << 16, LENGTH - 1}) {
            bytes[at] ^= 1;
            assertEquals(Optional.empty(), seal.on(file("changed", bytes, 3_000)), "byte " + at);
            bytes[at] ^= 1;
        }
        assertEquals(Optional.empty(), seal.on(folder.resolve("none")));
        assertEquals(Optional.empty(), seal.on(folder));
    }
}
