package org.backfile.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file, unbuffered; whatever fails names the file. The system's own exception of a full disk says no more than
 * that there is no space. Belongs to one thread.
 */
public final class NamedOutput extends OutputStream {

    private final Path file;
    private final OutputStream out;

    private NamedOutput(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Opens a file, and empties it.
     *
     * @throws FileSystemException where it cannot be made
     */
    public static NamedOutput open(Path file) throws IOException {
        return new NamedOutput(file, Files.newOutputStream(file));
    }

    /** Writes a whole file. @throws FileSystemException where it cannot be written */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (NamedOutput out = open(file)) {
            out.write(bytes);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw DiskFault.of(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw DiskFault.of(file, e);
        }
    }
}
