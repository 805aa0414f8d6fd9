package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A file that one build at a time holds. The system lets go of it where the build is killed. */
public final class Lock implements Closeable {

    private final FileChannel file;

    private Lock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the lock; absent where another holds it.
     *
     * @param path made where it is not there; its folder must be
     * @param wait whether to wait until the other lets go, if the other is another process
     * @throws IOException where the file cannot be made
     */
    public static Optional<Lock> take(Path path, boolean wait) throws IOException {
        while (true) {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Object opened = identity(path);
            if (!locked(file, wait)) {
                file.close();
                return Optional.empty();
            } else if (opened.equals(identity(path))) {
                return Optional.of(new Lock(file));
            }
            file.close(); // whoever held it took the file away at its end
        }
    }

    private static boolean locked(FileChannel file, boolean wait) throws IOException {
        try {
            FileLock lock = wait ? file.lock() : file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static Object identity(Path path) throws IOException {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key; // Windows has none, and deletes no open file
        } catch (NoSuchFileException e) {
            return "gone";
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
