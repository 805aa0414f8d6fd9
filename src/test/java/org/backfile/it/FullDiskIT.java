package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A disk that is full or cannot be written is told of in a line, and the next build mends what it left. Where the machine lets us mount one. */
class FullDiskIT {

    private static Path folder;
    private static Path disk;
    private static boolean mounted;

    @BeforeAll
    static void make() throws Exception {
        folder = Scratch.folder("full-disk");
        disk = Files.createDirectories(folder.resolve("disk"));
        new Corpus(1).write(folder.resolve("in"), 100, 2_000);
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=400k", "backfile", disk.toString());
        assumeTrue(mounted, "this machine does not let us mount a disk");
    }

    @AfterAll
    static void unmount() throws Exception {
        if (mounted) {
            assertTrue(succeeds("umount", disk.toString()));
        }
    }

    @Test
    void theNextBuildCompletesIt() throws Exception {
        build("disk/site", "state").expect(3).said("No space left on device", "the next build goes on from there");
        assertTrue(succeeds("mount", "-o", "remount,size=64m", disk.toString()));
        build("disk/site", "state").expect(0);
        assertClean("disk/site");

        assertTrue(succeeds("mount", "-o", "remount,ro", disk.toString()));
        build("disk/site", "state").expect(2).said("cannot be written", "check its permissions");
        assertTrue(succeeds("mount", "-o", "remount,rw", disk.toString()));
        Scratch.delete(disk.resolve("site"));
        assertTrue(succeeds("mount", "-o", "remount,size=400k", disk.toString()));

        build("site", "disk/state").expect(3).said("No space left on device", "the next build goes on from there")
                .matches("error: disk/state/[a-z0-9./-]+: No space left on device .*");
        assertTrue(succeeds("mount", "-o", "remount,size=64m", disk.toString()));
        build("site", "disk/state").expect(0);
        assertClean("site");

        assertTrue(succeeds("mount", "-o", "remount,ro", disk.toString()));
        build("site", "disk/state").expect(2).said("disk/state/lock: ", "the state folder cannot be written: Read-only file system",
                "choose another folder with --state");
        assertTrue(succeeds("mount", "-o", "remount,rw", disk.toString()));
    }

    /** Whichever file of the state meets the end of the disk first. */
    @Test
    void whateverIsFullIsNamed() throws Exception {
        Set<String> named = new TreeSet<>();
        for (int kilobytes : List.of(4, 40, 120, 320, 480, 600)) {
            Scratch.delete(disk.resolve("state"));
            assertTrue(succeeds("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString()));
            Outcome outcome = Program.in(folder).run("build", "in", "-o", "site-of-little", "--state", "disk/state");
            assertFalse(outcome.err().contains("\tat "), outcome.err());
            outcome.err().lines().filter(line -> line.contains("No space left on device"))
                    .map(line -> line.replaceAll("error: disk/state/([a-z/]*).*|.*", "$1")).forEach(named::add);
        }
        assertTrue(named.contains("records") && named.contains("search/lists") && !named.contains(""), named.toString());
    }

    private static void assertClean(String site) throws Exception {
        if (!Files.exists(folder.resolve("clean"))) {
            build("clean", "clean-state").expect(0);
        }
        assertEquals(List.of(), Tree.of(folder.resolve("clean")).differences(Tree.of(folder.resolve(site))));
    }

    private record Said(Outcome outcome) {

        Said expect(int code) {
            outcome.expect(code);
            return this;
        }

        Said said(String... words) {
            for (String word : words) {
                assertTrue(outcome.err().contains(word), outcome.err());
            }
            assertFalse(outcome.err().contains("\tat "), outcome.err());
            return this;
        }

        void matches(String line) {
            assertTrue(outcome.err().lines().anyMatch(said -> said.matches(line)), outcome.err());
        }
    }

    private static Said build(String site, String state) throws Exception {
        return new Said(Program.in(folder).run("build", "in", "-o", site, "--state", state));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command
        }
    }
}
