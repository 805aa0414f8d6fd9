package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.SimpleCommandLineValidator;
import org.openqa.selenium.json.Json;

/** The Nu HTML checker, which knows style sheets too, in a Java of its own: it ends the one that it runs in. */
final class NuChecker {

    private NuChecker() { }

    /** All that it has to say of the pages and style sheets below a folder: errors, warnings and remarks. */
    static List<String> messages(Path folder) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), SimpleCommandLineValidator.class.getName(), "--format", "json", "--stdout",
                "--also-check-css", "--exit-zero-always"));
        Tree.of(folder, name -> name.endsWith(".html") || name.endsWith(".css")).files().keySet()
                .forEach(name -> line.add(folder.resolve(name).toString()));
        Process process = new ProcessBuilder(line).redirectInput(new File("/dev/null")).redirectErrorStream(true).start();
        return messages(new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    private static List<String> messages(String json) {
        Map<String, Object> result = new Json().toType(json, Json.MAP_TYPE);
        return ((List<?>) result.get("messages")).stream().map(Map.class::cast)
                .map(message -> message.get("url") + ":" + message.get("lastLine") + ": " + message.get("type") + ": "
                        + message.get("message") + " (" + message.get("extract") + ")").toList();
    }
}
