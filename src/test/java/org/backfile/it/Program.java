package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program in a Java of its own, as a user starts it.
 *
 * @param java        the executable
 * @param options     for the Java machine
 * @param environment variables beside those of this process
 * @param folder      where it is started
 */
record Program(Path java, List<String> options, Map<String, String> environment, Path folder) {

    private static final long MINUTES = 12;

    /** With the image of its classes, as the starter does; one of another Java is passed over without a word. */
    private static final List<String> IMAGE = List.of("-Xshare:auto", "-Xlog:disable",
            "-XX:SharedArchiveFile=" + System.getProperty("backfile.jar").replaceFirst("jar$", "jsa"));

    Program {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    static Program in(Path folder) {
        return new Program(Path.of(System.getProperty("java.home"), "bin", "java"), IMAGE, Map.of(), folder);
    }

    Program with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Program(java, all, environment, folder);
    }

    Program with(Path otherJava) {
        return new Program(otherJava, options, environment, folder);
    }

    Program where(String variable, String value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(variable, value);
        return new Program(java, options, all, folder);
    }

    /** Runs to the end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("backfile", ".out");
        Path err = Files.createTempFile("backfile", ".err");
        try {
            int code = await(builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start());
            return new Outcome(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts and goes on; standard output can be read from the process, messages are dropped. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int await(Process process) throws InterruptedException {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still at work after " + MINUTES + " minutes");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(options);
        line.addAll(List.of("-jar", System.getProperty("backfile.jar")));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder;
    }
}
