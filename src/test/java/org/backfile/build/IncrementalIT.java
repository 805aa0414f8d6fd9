package org.backfile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    /** Whatever becomes of a file of the state folder, the next build makes the tree of a clean one; or it says why not, and the one after it does. */
    @Test
    void aDamagedStateFolderIsMended() throws IOException {
        System.err.println("damage of seed " + SEED);
        Random random = new Random(SEED);
        Desk desk = new Desk(folder, SEED);
        build(desk, "site", "state", new Problems());
        List<String> files = tree("state").keySet().stream().filter(name -> Files.isRegularFile(folder.resolve("state").resolve(name))).toList();
        for (String file : files) {
            for (Damage damage : Damage.values()) {
                String change = desk.change();
                damage(folder.resolve("state").resolve(file), damage, random);
                buildAgain(desk);
                build(desk, "clean", "clean-state", new Problems());
                assertEquals(tree("clean"), tree("site"), file + " " + damage + " " + change);
                remove("clean");
                remove("clean-state");
            }
        }
    }

    /** Of no article no term is kept, and an empty file of lists goes with that: so does none. */
    @Test
    void anEmptyArchiveWhoseListsAreGoneIsMade() throws IOException {
        Desk desk = new Desk(folder, SEED);
        desk.clear();
        build(desk, "site", "state", new Problems());
        Files.delete(folder.resolve("state/search/lists"));
        desk.fill(1);
        assertEquals(1, build(desk, "site", "state", new Problems()).articles());
    }

    private enum Damage { EMPTIED, DELETED, CUT, FLIPPED }

    private static void damage(Path file, Damage damage, Random random) throws IOException {
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        switch (damage) {
            case DELETED -> Files.deleteIfExists(file);
            case FLIPPED -> {
                if (bytes.length > 0) {
                    bytes[at] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, bytes);
                }
            }
            default -> Files.write(file, Arrays.copyOf(bytes, damage == Damage.CUT ? at : 0));
        }
    }

    private void buildAgain(Desk desk) throws IOException {
        try {
            build(desk, "site", "state", new Problems());
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("build again"), e::getMessage);
            build(desk, "site", "state", new Problems());
        }
    }

    /** What an earlier build made goes, also where the site's list of its files was lost. */
    @Test
    void whatALostManifestNamedIsRemoved() throws IOException {
        Desk desk = new Desk(folder, SEED);
        build(desk, "site", "state", new Problems());
        Files.delete(desk.any());
        Files.write(folder.resolve("site/manifest-sha256.txt"), new byte[0]);
        build(desk, "site", "state", new Problems());
        build(desk, "clean", "clean-state", new Problems());
        assertEquals(tree("clean"), tree("site"));
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
