package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
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

    /** A change of a large archive is little to do; where all its pages are made again the optimising compiler is worth its time. */
    @Test
    void itCompilesByWhatThereIsToDo() throws Exception {
        Path java = folder.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path register = write(archive.resolve(".backfile/register"), 1_000_000, 10);
        Path home = write(archive.resolve("site/index.html"), 1, 0);
        write(archive.resolve("backfile.yaml"), 1, 0);
        Path part = write(archive.resolve("templates/part/foot.jte"), 1, 0);
        for (String folder : List.of("templates", "templates/part")) {
            Files.setLastModifiedTime(archive.resolve(folder), at(0));
        }
        assertTrue(isSimple(archive, "build", "in"));
        assertTrue(isSimple(archive, "build", "in", "-c", "backfile.yaml"));

        assertFalse(isSimple(archive, "build", "in", "--config", write(archive.resolve("other.yaml"), 1, 20).toString()));
        assertFalse(isSimple(archive, "build", "in", "-o", "elsewhere"));
        Files.setLastModifiedTime(part, at(20));
        assertFalse(isSimple(archive, "build", "in"));
        assertTrue(isSimple(archive, "build", "in", "--templates=" + archive.resolve("none")));
        Files.setLastModifiedTime(part, at(0));
        Files.delete(home);
        assertFalse(isSimple(archive, "build", "in"));
        Files.write(register, new byte[1_000]);
        assertTrue(isSimple(archive, "build", "in"), "a small archive");
    }

    private static boolean isSimple(Path archive, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(STARTER.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(archive.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("java").toAbsolutePath().toString());
        Process process = builder.start();
        String line = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        assertTrue(line.strip().endsWith(String.join(" ", arguments)), line);
        return line.contains("TieredStopAtLevel=1");
    }

    /** @param seconds after the starter was made by a day */
    private static Path write(Path file, int size, int seconds) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[size]);
        return Files.setLastModifiedTime(file, at(seconds));
    }

    private static FileTime at(int seconds) throws IOException {
        return FileTime.from(Files.getLastModifiedTime(STARTER).toInstant().plus(1, ChronoUnit.DAYS).plusSeconds(seconds));
    }
}
