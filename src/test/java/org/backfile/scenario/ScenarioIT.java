package org.backfile.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays all scenarios with the packaged program. Not within this process: its working folder is the checkout, whose own
 * configuration and templates would be found.
 */
class ScenarioIT {

    private static final Path JAR = Path.of("target/backfile.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/sites"))) {
            return files.filter(file -> file.toString().endsWith(".site")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void comesOutAsTold(Path file) throws IOException, InterruptedException {
        assertTrue(Files.exists(JAR), "mvn package first");
        List<String> program = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-Xshare:auto", "-Xlog:disable",
                "-XX:SharedArchiveFile=" + JAR.resolveSibling("backfile.jsa"), "-jar", JAR.toString());
        new Stage(folder, program).play(Scenario.parse(Files.readAllLines(file)));
    }
}
