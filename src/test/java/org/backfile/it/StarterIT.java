package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The starter that the build makes does what the jar does, from wherever it is called. */
class StarterIT {

    private static final Path STARTER = Path.of(System.getProperty("backfile.jar")).resolveSibling("backfile");

    private static Path folder;

    @BeforeAll
    static void make() throws IOException {
        assumeTrue(File.separatorChar == '/', "the starter is for Linux and macOS");
        folder = Scratch.folder("starter");
        new Corpus(1).write(folder.resolve("in"), 20, 2_000);
    }

    private static String run(Path starter, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(starter.toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), () -> out);
        assertTrue(Files.readString(err, UTF_8).lines().noneMatch(line -> line.contains("cds") || line.contains("[warning]")),
                "the Java machine says nothing of its own");
        return out;
    }

    @Test
    void itMakesWhatTheJarMakes() throws Exception {
        run(STARTER, "build", "in", "-o", "started", "--state", "state-1");
        Program.in(folder).run("build", "in", "-o", "jar", "--state", "state-2").expect(0);
        assertEquals(List.of(), Tree.of(folder.resolve("jar")).differences(Tree.of(folder.resolve("started"))));
    }

    @Test
    void itMayBeCalledByALinkAndFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bf"), STARTER.toAbsolutePath());
        assertTrue(run(link, "--version").startsWith("backfile "));
    }

    @Test
    void theImageIsThere() {
        assertTrue(Files.isRegularFile(STARTER.resolveSibling("backfile.jsa")), "the image of the classes was made");
    }
}
