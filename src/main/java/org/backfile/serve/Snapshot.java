package org.backfile.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How some files are at a moment.
 *
 * @param stamps by path; a file that is not there has none
 */
record Snapshot(SortedMap<Path, Stamp> stamps) {

    /** What changes when a file is written. */
    record Stamp(long byteCount, FileTime modified) {
    }

    Snapshot {
        stamps = Collections.unmodifiableSortedMap(stamps);
    }

    /**
     * Looks at files, and at all in folders, symbolic links followed. What cannot be read counts as not there.
     *
     * @param except files and folders that do not count
     */
    static Snapshot of(List<Path> paths, List<Path> except) throws IOException {
        Walk walk = new Walk(except);
        for (Path path : paths) {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        }
        return new Snapshot(walk.stamps);
    }

    /** The files that were written, added or removed between the two, sorted. */
    List<Path> differences(Snapshot later) {
        SortedSet<Path> paths = new TreeSet<>(stamps.keySet());
        paths.addAll(later.stamps.keySet());
        paths.removeIf(path -> stamps.containsKey(path) && stamps.get(path).equals(later.stamps.get(path)));
        return List.copyOf(paths);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> except;
        private final SortedMap<Path, Stamp> stamps = new TreeMap<>();

        Walk(List<Path> except) {
            this.except = except.stream().map(Walk::plain).toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return except.contains(plain(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!except.contains(plain(file))) {
                stamps.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static Path plain(Path path) {
            return path.toAbsolutePath().normalize();
        }
    }
}
