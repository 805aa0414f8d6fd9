package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A build that is killed leaves only whole files, and the next one makes the tree of a clean build of it. */
class KilledBuildIT {

    private static final long SEED = 20_260_101;
    private static final int ARTICLES = 2_000;
    private static final int BYTES = 1_000;
    private static final int LOOK_MILLIS = 10;

    private static Path folder;

    @BeforeAll
    static void make() throws Exception {
        folder = Scratch.folder("killed");
        System.err.println("corpus of seed " + SEED);
    }

    @Test
    void theNextBuildCompletesIt() throws Exception {
        new Corpus(SEED).write(folder.resolve("in"), ARTICLES, BYTES);
        kill("in", "killed", 900);
        build("in", "killed");
        build("in", "clean");
        assertEquals(List.of(), tree("clean").differences(tree("killed")));
    }

    @Test
    void soItDoesAfterTwoKillsAndWithInputsRemoved() throws Exception {
        new Corpus(SEED).write(folder.resolve("fewer"), ARTICLES, BYTES);
        kill("fewer", "twice", 2_000);
        kill("fewer", "twice", 400);
        removeSome(folder.resolve("fewer"));
        build("fewer", "twice");
        build("fewer", "clean-fewer");
        assertEquals(List.of(), tree("clean-fewer").differences(tree("twice")));
    }

    private static void removeSome(Path in) throws IOException {
        try (Stream<Path> walk = Files.walk(in)) {
            for (Path path : walk.filter(path -> path.toString().endsWith("7.txt")).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Tree tree(String site) throws IOException {
        return Tree.of(folder.resolve(site));
    }

    private static void build(String in, String site) throws Exception {
        Program.in(folder).run(arguments(in, site)).expect(0);
    }

    private static String[] arguments(String in, String site) {
        return new String[] {"build", in, "-o", site, "--state", "state-" + site, "--threads", "2"};
    }

    /** Kills a build when it has put so many new files into the site; what is there is whole. */
    private static void kill(String in, String site, int fileCount) throws Exception {
        Path journal = folder.resolve(site).resolve(".building").resolve("journal");
        long before = lineCount(journal);
        Process build = Program.in(folder).start(arguments(in, site));
        try {
            while (lineCount(journal) - before < fileCount) {
                assertFalse(build.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS), "the build ended before it could be killed");
            }
        } finally {
            build.destroyForcibly().waitFor();
        }
        assertWhole(folder.resolve(site));
    }

    private static long lineCount(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static void assertWhole(Path site) throws IOException {
        assertFalse(Files.exists(site.resolve("manifest-sha256.txt")), "it was killed before its end");
        List<String> pages = Tree.of(site).ending(".html");
        assertTrue(pages.size() > 100, "pages are there");
        for (String page : pages) {
            assertTrue(Files.readString(site.resolve(page)).stripTrailing().endsWith("</html>"), page + " is whole");
        }
    }
}
