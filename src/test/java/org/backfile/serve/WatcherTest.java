package org.backfile.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {

    @TempDir
    Path folder;

    private final List<List<Path>> rebuilds = new ArrayList<>();
    private Watcher watcher;

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        write("in/a.txt", "a");
        write("site/index.html", "1");
        watcher = new Watcher(List.of(folder.resolve("in"), folder.resolve("backfile.yaml"), folder),
                List.of(folder.resolve("site"), folder.resolve("in/ignored.txt")), rebuilds::add);
    }

    @Test
    void nothingChanges() throws IOException {
        assertFalse(watcher.poll());
        assertFalse(watcher.poll());
    }

    @Test
    void aChangeIsBuiltWhenItIsQuiet() throws IOException {
        write("in/a.txt", "half");
        assertFalse(watcher.poll());
        write("in/a.txt", "whole text");
        assertFalse(watcher.poll());
        assertTrue(watcher.poll());
        assertFalse(watcher.poll());
        assertEquals(List.of(List.of(folder.resolve("in/a.txt"))), rebuilds);
    }

    @Test
    void newAndRemovedFilesAreChanges() throws IOException {
        write("backfile.yaml", "title: x");
        write("in/deep/b.txt", "b");
        Files.delete(folder.resolve("in/a.txt"));
        assertRebuilds("backfile.yaml", "in/a.txt", "in/deep/b.txt");
    }

    @Test
    void aNewTimeIsAChange() throws IOException {
        Files.setLastModifiedTime(folder.resolve("in/a.txt"), FileTime.fromMillis(1));
        assertRebuilds("in/a.txt");
    }

    @Test
    void aChangeThatWasTakenBackIsNone() throws IOException {
        write("in/b.txt", "b");
        assertFalse(watcher.poll());
        Files.delete(folder.resolve("in/b.txt"));
        assertFalse(watcher.poll());
        assertFalse(watcher.poll());
    }

    @Test
    void whatTheBuildWritesDoesNotCount() throws IOException {
        write("site/index.html", "22");
        write("in/ignored.txt", "x");
        assertFalse(watcher.poll());
        assertFalse(watcher.poll());
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        assertFalse(watcher.poll());
        assertFalse(watcher.poll());
    }

    @Test
    void aFailedRebuildIsNotTriedAgain() throws IOException {
        Watcher failing = new Watcher(List.of(folder), List.of(), paths -> {
            throw new IllegalStateException("no");
        });
        write("in/a.txt", "changed");
        assertFalse(failing.poll());
        assertThrows(IllegalStateException.class, failing::poll);
        assertFalse(failing.poll());
    }

    private void assertRebuilds(String... files) throws IOException {
        assertFalse(watcher.poll());
        assertTrue(watcher.poll());
        assertEquals(List.of(List.of(files).stream().map(folder::resolve).toList()), rebuilds);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
