package org.backfile.it;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders to work in, below the build's own, so that what a failed test leaves can be looked at. */
final class Scratch {

    private Scratch() { }

    /** An empty folder of this name. */
    static Path folder(String name) throws IOException {
        Path folder = Path.of(System.getProperty("backfile.scratch")).resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Removes a folder with all that is in it, if it is there. Links are removed, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
