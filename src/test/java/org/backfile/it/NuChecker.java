package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nu.validator.client.SimpleCommandLineValidator;
import org.openqa.selenium.json.Json;

/** The Nu HTML checker, which knows style sheets too, in a Java of its own: it ends the one that it runs in. */
final class NuChecker {

    /**
     * It holds that {@code 'self'} means nothing on a disk. Browsers load what lies below the page's folder or beside it, which the tests
     * in a browser see; what is asked for elsewhere they see too.
     */
    private static final Pattern SELF_ON_DISK = Pattern.compile(
            "Resource violates Content Security Policy \\(meta tag\\): external (stylesheet|script) .(\\.\\./)*assets/.*");

    /** It takes every script element for a script; one of this type is data, which no policy concerns. */
    private static final String DATA = "<script type=\"application/ld+json\">";

    private NuChecker() { }

    /**
     * What it has to say of the pages and style sheets below a folder: errors, warnings and remarks, but for two that do not hold.
     * It is not asked to guess a page's language: the article's is often not that of the words around it.
     */
    static List<String> messages(Path folder) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), SimpleCommandLineValidator.class.getName(), "--format", "json", "--stdout",
                "--also-check-css", "--exit-zero-always", "--no-langdetect"));
        Tree.of(folder, name -> name.endsWith(".html") || name.endsWith(".css")).files().keySet()
                .forEach(name -> line.add(folder.resolve(name).toString()));
        Process process = new ProcessBuilder(line).redirectInput(new File("/dev/null")).redirectErrorStream(true).start();
        return messages(new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    private static List<String> messages(String json) {
        Map<String, Object> result = new Json().toType(json, Json.MAP_TYPE);
        List<String> messages = new ArrayList<>();
        for (Object item : (List<?>) result.get("messages")) {
            Map<?, ?> message = (Map<?, ?>) item;
            if (holds((String) message.get("message"), String.valueOf(message.get("extract")))) {
                messages.add(message.get("url") + ":" + message.get("lastLine") + ": " + message.get("type") + ": "
                        + message.get("message") + " (" + message.get("extract") + ")");
            }
        }
        return messages;
    }

    private static boolean holds(String message, String extract) {
        boolean data = message.startsWith("Inline script violates Content Security Policy (meta tag)") && extract.contains(DATA);
        return !data && !SELF_ON_DISK.matcher(message).matches();
    }
}
