package org.backfile.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Notices that files have changed. It looks when it is told to ({@link #poll}), each half second, say; it belongs to one thread.
 *
 * <p>It compares snapshots and does not use {@link java.nio.file.WatchService}: that one knows no subfolders on Linux, is itself a slow
 * poll on macOS, loses events when many come, and sees nothing on network and container disks. A look at 100,000 files takes a
 * half a second or so, and what it finds does not depend on when it looks.
 */
public final class Watcher {

    private final List<Path> paths;
    private final List<Path> except;
    private final Consumer<List<Path>> rebuild;
    private Snapshot built;
    private Snapshot last;

    /**
     * Looks once, so that only later changes count.
     *
     * @param paths   files and folders with all that is in them; they need not be there yet
     * @param except  files and folders in them that do not count: what the build itself writes
     * @param rebuild takes the changed files, sorted: builds, then calls {@link Preview#reload}
     */
    public Watcher(List<Path> paths, List<Path> except, Consumer<List<Path>> rebuild) throws IOException {
        this.paths = List.copyOf(paths);
        this.except = List.copyOf(except);
        this.rebuild = rebuild;
        this.built = Snapshot.of(paths, except);
        this.last = built;
    }

    /**
     * Looks, and calls {@code rebuild} if files have changed since the last build and have been quiet since the last look: one that is
     * still being copied is not read by halves. What changes during the rebuild is found by the next looks.
     *
     * @return whether it rebuilt
     * @throws IOException where a disk fails; what {@code rebuild} throws comes through, and is not tried again until files change
     */
    public boolean poll() throws IOException {
        Snapshot now = Snapshot.of(paths, except);
        boolean isQuiet = now.equals(last);
        List<Path> changed = built.differences(now);
        last = changed.isEmpty() ? built : now;
        if (!isQuiet || changed.isEmpty()) {
            return false;
        }
        built = now;
        rebuild.accept(changed);
        return true;
    }
}
