package org.backfile.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DiskFaultTest {

    @TempDir
    private Path folder;

    private static String reason(Executable fails) {
        return DiskFault.reason(assertThrows(IOException.class, fails));
    }

    /** The system's exceptions of these say a path, or nothing, but not what happened. */
    @Test
    void saysInWordsWhatTheSystemSaysByAClass() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        Path full = Files.createDirectories(folder.resolve("full/of")).getParent();
        assertEquals("a file or a broken link is where a folder must be", reason(() -> Files.createDirectories(file)));
        assertEquals("a file or a broken link is where a folder must be", reason(() -> Files.createDirectories(link)));
        assertEquals("the folder is not empty", reason(() -> Files.delete(full)));
        assertEquals("no such file or folder", reason(() -> Files.size(folder.resolve("none"))));
        assertFalse(reason(() -> Files.newInputStream(folder).read()).endsWith("Exception"));
    }
}
