package org.backfile.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the site folder holds, as paths from its top divided by {@code /}. Hidden entries of the top itself ({@code .git},
 * {@code .nojekyll}, {@code .well-known}) are the host's or the owner's and no part of the site.
 *
 * @param top           the folder
 * @param files         the regular files, and the symbolic links that lead to one inside the folder
 * @param folders       without the top; symbolic links to folders are not entered
 * @param symbolicLinks all of them
 * @param unreadable    what the disk would not show
 */
record Inventory(Path top, SortedSet<String> files, Set<String> folders, SortedSet<String> symbolicLinks,
        SortedSet<String> unreadable) {

    Inventory {
        files = Collections.unmodifiableSortedSet(files);
        folders = Collections.unmodifiableSet(folders);
        symbolicLinks = Collections.unmodifiableSortedSet(symbolicLinks);
        unreadable = Collections.unmodifiableSortedSet(unreadable);
    }

    static Inventory scan(Path top) throws IOException {
        Walk walk = new Walk(top);
        Files.walkFileTree(top, walk);
        return new Inventory(top, walk.files, walk.folders, walk.symbolicLinks, walk.unreadable);
    }

    Path disk(String file) {
        return top.resolve(file);
    }

    /** Whether a path, with or without a final slash, is a folder. The top is one, as the empty path. */
    boolean isFolder(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return name.isEmpty() || folders.contains(name);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Path realTop;
        private final SortedSet<String> files = new TreeSet<>();
        private final Set<String> folders = new TreeSet<>();
        private final SortedSet<String> symbolicLinks = new TreeSet<>();
        private final SortedSet<String> unreadable = new TreeSet<>();

        Walk(Path top) throws IOException {
            this.top = top;
            this.realTop = top.toRealPath();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(top)) {
                folders.add(name(folder));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                symbolicLinks.add(name(file));
            }
            if (!attributes.isSymbolicLink() || leadsToFileInside(file)) {
                files.add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(name(file));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return name(path).startsWith(".");
        }

        private boolean leadsToFileInside(Path link) throws IOException {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(realTop);
        }

        private String name(Path path) {
            return top.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }
}
