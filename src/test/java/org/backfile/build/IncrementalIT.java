package org.backfile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build over what an earlier one left makes the bytes of a clean one, whatever was changed between them. */
class IncrementalIT {

    private static final long SEED = 20_190_704;
    private static final int STEPS = 300;

    @TempDir
    private Path folder;

    @Test
    void incrementalEqualsClean() throws IOException {
        System.err.println("edits of seed " + SEED);
        Desk desk = new Desk(folder, SEED);
        StringBuilder history = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            history.append(step).append(": ").append(desk.change()).append('\n');
            if (desk.number(5) == 0) {
                history.append("killed\n");
                kill(desk, desk.number(60));
            }
            Problems met = new Problems();
            Report report = build(desk, "site", "state", met);
            Problems clean = new Problems();
            Report fresh = build(desk, "clean", "clean-state", clean);
            assertEquals(tree("clean"), tree("site"), () -> "seed " + SEED + "\n" + history);
            assertEquals(clean.lines(), met.lines(), () -> "seed " + SEED + "\n" + history);
            assertEquals(fresh.setAside(), report.setAside());
            remove("clean");
            remove("clean-state");
        }
    }

    @Test
    void anArchiveThatDidNotChangeIsNotMadeAgain() throws IOException {
        Desk desk = new Desk(folder, SEED);
        long files = build(desk, "site", "state", new Problems()).files();
        assertTrue(files > 20, files + " files");
        Report again = build(desk, "site", "state", new Problems());
        assertEquals(0, again.written());
        assertEquals(files, again.files());
    }

    /** A packed day of one article more than a page holds is divided, and of one less is not. */
    @Test
    void aDayThatIsDividedIsMadeAsFromNothing() throws IOException {
        Desk desk = new Desk(folder, SEED);
        Files.writeString(desk.configuration(), "layout: packed\n");
        for (int count : List.of(200, 201, 200)) {
            desk.fill(count);
            build(desk, "site", "state", new Problems());
            build(desk, "clean", "clean-state", new Problems());
            assertEquals(tree("clean"), tree("site"), count + " articles");
            assertEquals(count > 200, Files.exists(folder.resolve("site/2019/07/04/part-1.html")));
            remove("clean");
            remove("clean-state");
        }
    }

    /** A source with the length and the time that are known is not opened: what else stands in it now is not seen. */
    @Test
    void aSourceOfKnownLengthAndTimeIsNotOpened() throws IOException {
        Desk desk = new Desk(folder, SEED);
        build(desk, "site", "state", new Problems());
        SortedMap<String, String> before = tree("site");
        Path source = desk.any();
        FileTime time = Files.getLastModifiedTime(source);
        Files.write(source, new byte[(int) Files.size(source)]);
        Files.setLastModifiedTime(source, time);
        build(desk, "site", "state", new Problems());
        assertEquals(before, tree("site"));
        Files.setLastModifiedTime(source, FileTime.fromMillis(time.toMillis() + 1));
        assertEquals(1, build(desk, "site", "state", new Problems()).setAsideCount());
    }

    @Test
    void aFileThatSomebodyChangedIsMendedAndSaid() throws IOException {
        Desk desk = new Desk(folder, SEED);
        build(desk, "site", "state", new Problems());
        SortedMap<String, String> before = tree("site");
        Files.writeString(folder.resolve("site/index.html"), "vandalised");
        Problems met = new Problems();
        assertEquals(1, build(desk, "site", "state", met).written());
        assertEquals(before, tree("site"));
        assertTrue(met.lines().stream().anyMatch(line -> line.contains("index.html: warning: was changed by somebody else")),
                () -> String.join("\n", met.lines()));
    }

    private Report build(Desk desk, String site, String state, Problems problems) throws IOException {
        return new Build(options(desk, site, state), problems, Progress.SILENT).run();
    }

    private BuildOptions options(Desk desk, String site, String state) {
        return new BuildOptions(List.of(desk.in().toString()), folder.resolve(site),
                Optional.of(desk.templates()).filter(Files::isDirectory), Optional.of(desk.configuration()), folder.resolve(state), 2,
                false, Optional.empty(), false, false);
    }

    /** Ends a build in its midst, when it has taken so many steps, if it takes as many. */
    private void kill(Desk desk, int steps) {
        try {
            new Build(options(desk, "site", "state"), new Problems(), new Kill(steps)).run();
        } catch (Killed e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Kill implements Progress {
        private int left;

        Kill(int steps) {
            this.left = steps;
        }

        @Override
        public void begin(String pass, long total) { }

        @Override
        public void more(long steps) { }

        @Override
        public synchronized void step() {
            if (left-- == 0) {
                throw new Killed();
            }
        }

        @Override
        public void end() { }
    }

    private SortedMap<String, String> tree(String name) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(path -> !path.equals(root)).toList()) {
                files.put(root.relativize(file).toString(), Files.isDirectory(file) ? "folder" : Fingerprint.of(Files.readAllBytes(file)).hex());
            }
        }
        return files;
    }

    private void remove(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
