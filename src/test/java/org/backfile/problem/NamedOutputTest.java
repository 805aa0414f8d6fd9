package org.backfile.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedOutputTest {

    /** Linux has a device that is always full. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void writesTheBytes() throws IOException {
        Path file = folder.resolve("a");
        NamedOutput.write(file, new byte[] {1, 2, 3});
        try (NamedOutput out = NamedOutput.open(file)) {
            out.write(4);
            out.write(new byte[] {5, 6, 7}, 1, 2);
        }
        assertArrayEquals(new byte[] {4, 6, 7}, Files.readAllBytes(file));
    }

    @Test
    void aFullDiskNamesTheFile() {
        assumeTrue(Files.exists(FULL), "no device that is always full");
        FileSystemException fault = assertThrows(FileSystemException.class, () -> NamedOutput.write(FULL, new byte[] {1}));
        assertEquals("/dev/full", fault.getFile());
        assertEquals("No space left on device", DiskFault.reason(fault));
    }

    @Test
    void aFaultThatNamesItsFileStaysAsItIs() {
        FileSystemException named = new FileSystemException("a", null, "Read-only file system");
        assertEquals(named, DiskFault.of(Path.of("b"), named));
        assertEquals("b: no room", DiskFault.of(Path.of("b"), new IOException("no room")).getMessage());
    }

    @Test
    void everyFaultHasAReason() {
        assertEquals("permission denied", DiskFault.reason(new AccessDeniedException("a")));
        assertEquals("no such file or folder", DiskFault.reason(new NoSuchFileException("a")));
        assertEquals("EOFException", DiskFault.reason(new EOFException()));
    }
}
