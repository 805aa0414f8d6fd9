package org.backfile.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder in which a scenario is played: each command is a process of its own with the folder as its working folder. */
final class Stage {

    private static final int MOST_SECONDS = 60;

    private final Path folder;
    private final List<String> program;
    private String stdout = "";
    private String stderr = "";
    private int exit;

    /** @param program the command line that {@code backfile} stands for */
    Stage(Path folder, List<String> program) {
        this.folder = folder;
        this.program = program;
    }

    void play(Scenario scenario) throws IOException, InterruptedException {
        for (Scenario.File file : scenario.files()) {
            write(file);
        }
        for (String command : scenario.commands()) {
            assertEquals(0, exit, () -> "before: " + command + "\n" + stderr);
            perform(command);
        }
        for (Scenario.Check check : scenario.checks()) {
            check(check);
        }
        assertEquals(scenario.exit(), exit, stderr);
        assertTrue(scenario.checks("stderr") || stderr.isEmpty(), () -> "on standard error: " + stderr);
    }

    private void write(Scenario.File file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        String text = text(file.lines());
        Files.write(path, file.encoding().equals("hex") ? HexFormat.of().parseHex(text.replaceAll("\\s", ""))
                : text.getBytes(Charset.forName(file.encoding())));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void perform(String command) throws IOException, InterruptedException {
        String[] words = command.split(" ");
        if (words[0].equals("rm")) {
            List<Path> files = matching(words[1]);
            assertFalse(files.isEmpty(), () -> "nothing to remove: " + words[1]);
            for (Path file : files) {
                Files.delete(file);
            }
        } else {
            assertEquals("backfile", words[0]);
            run(List.of(words).subList(1, words.length));
        }
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(program);
        line.addAll(arguments);
        Path out = Files.createTempFile("stdout", "");
        Path err = Files.createTempFile("stderr", "");
        Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> "still running: " + line);
        exit = process.exitValue();
        stdout = taken(out);
        stderr = taken(err);
    }

    private static String taken(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    private void check(Scenario.Check check) throws IOException {
        List<String> texts = texts(check);
        String shown = String.join("\n", texts);
        switch (check.verb()) {
            case "is missing" -> assertEquals(List.of(), texts, check.of());
            case "is" -> assertEquals(List.of(text(check.lines())), texts, check.of());
            case "has" -> lines(check).forEach(line -> assertTrue(texts.stream().anyMatch(line.asPredicate()),
                    () -> check.of() + " lacks: " + line + "\n" + shown));
            default -> {
                assertFalse(texts.isEmpty(), () -> "no such file: " + check.of());
                lines(check).forEach(line -> assertFalse(texts.stream().anyMatch(line.asPredicate()),
                        () -> check.of() + " has: " + line + "\n" + shown));
            }
        }
    }

    private List<String> texts(Scenario.Check check) throws IOException {
        if (check.of().equals("stdout") || check.of().equals("stderr")) {
            return List.of(check.of().equals("stdout") ? stdout : stderr);
        }
        List<String> texts = new ArrayList<>();
        for (Path file : matching(check.of())) {
            texts.add(Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Pattern> lines(Scenario.Check check) {
        return check.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).map(line -> Pattern.compile(
                Pattern.quote(line).replace("{id}", "\\E[a-z2-7]{12}\\Q"))).toList();
    }

    private List<Path> matching(String glob) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> matcher.matches(folder.relativize(file))).sorted().toList();
        }
    }
}
