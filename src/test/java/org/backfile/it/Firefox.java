package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/** A Firefox without a window of its own. It speaks WebDriver BiDi itself, so that no driver is needed. */
final class Firefox implements Window {

    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

    /** Nothing is fetched in the background, and no first page is shown. */
    private static final String PREFERENCES = """
            user_pref("app.normandy.enabled", false);
            user_pref("app.update.disabledForTesting", true);
            user_pref("browser.safebrowsing.update.enabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.startup.page", 0);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("extensions.systemAddon.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("services.settings.server", "data:,");
            user_pref("toolkit.telemetry.server", "data:,");
            """;

    private static final String CALL = "async function(json) { return JSON.stringify([await (%s)(...JSON.parse(json))]) }";

    private final Path profile;
    private final Process process;
    private final BidiSocket socket;
    private final String tab;

    private Firefox(Path profile, Process process, BidiSocket socket) {
        this.profile = profile;
        this.process = process;
        this.socket = socket;
        socket.tell("session.new", Map.of("capabilities", Map.of()));
        socket.tell("session.subscribe", Map.of("events", List.of("log.entryAdded", "network.beforeRequestSent")));
        List<?> tabs = (List<?>) socket.tell("browsingContext.getTree", Map.of()).get("contexts");
        this.tab = (String) ((Map<?, ?>) tabs.get(0)).get("context");
        socket.tell("browsingContext.setViewport", Map.of("context", tab, "viewport", Map.of("width", 1200, "height", 900)));
    }

    /** A fresh one; the test is passed over, or fails where {@code BACKFILE_REQUIRE_BROWSER} is set, if there is none. */
    static Firefox start() throws IOException {
        Path program = Window.found("firefox-esr");
        Path profile = Files.createTempDirectory("backfile-firefox");
        Files.writeString(profile.resolve("user.js"), PREFERENCES);
        Process process = new ProcessBuilder(program.toString(), "--headless", "--no-remote", "--profile", profile.toString(),
                "--remote-debugging-port", "0", "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return new Firefox(profile, process, BidiSocket.to(address(process)));
    }

    /** What it says of its own accord is read on and on, or it would wait. */
    private static URI address(Process process) throws IOException {
        BufferedReader lines = process.errorReader(UTF_8);
        for (Optional<String> line = Optional.of(""); line.isPresent(); line = Optional.ofNullable(lines.readLine())) {
            Matcher matcher = LISTENING.matcher(line.get());
            if (matcher.find()) {
                Thread rest = new Thread(() -> drain(lines));
                rest.setDaemon(true);
                rest.start();
                return URI.create(matcher.group(1) + "/session");
            }
        }
        throw new IOException("Firefox ended before it listened");
    }

    private static void drain(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended, and nobody waits for its words.
        }
    }

    @Override
    public void open(URI address) {
        socket.tell("browsingContext.navigate", Map.of("context", tab, "url", address.toString(), "wait", "complete"));
    }

    @Override
    public Object script(String source, Object... arguments) {
        return call("function() { " + source + " }", arguments);
    }

    @Override
    public Object answer(String source, Object... arguments) {
        return call("(...given) => new Promise(done => (function() { " + source + " })(...given, done))", arguments);
    }

    private Object call(String function, Object... arguments) {
        Json json = new Json();
        Map<?, ?> answer = socket.tell("script.callFunction", Map.of("functionDeclaration", String.format(CALL, function), "awaitPromise", true,
                "target", Map.of("context", tab), "arguments", List.of(Map.of("type", "string", "value", json.toJson(arguments)))));
        if (!"success".equals(answer.get("type"))) {
            throw new IllegalStateException("the script failed: " + answer.get("exceptionDetails"));
        }
        String result = (String) ((Map<?, ?>) answer.get("result")).get("value");
        return ((List<?>) json.toType(result, List.class)).get(0);
    }

    @Override
    public void type(CharSequence keys) {
        List<Map<String, String>> strokes = new ArrayList<>();
        keys.codePoints().mapToObj(Character::toString).forEach(key -> {
            strokes.add(Map.of("type", "keyDown", "value", key));
            strokes.add(Map.of("type", "keyUp", "value", key));
        });
        socket.tell("input.performActions", Map.of("context", tab,
                "actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
    }

    @Override
    public List<String> console() {
        return socket.heard("log.entryAdded").stream().map(entry -> entry.get("level") + " " + entry.get("text")).toList();
    }

    @Override
    public List<String> requests() {
        return socket.heard("network.beforeRequestSent").stream()
                .map(event -> (String) ((Map<?, ?>) event.get("request")).get("url")).toList();
    }

    @Override
    public void close() throws IOException {
        try {
            socket.tell("browser.close", Map.of());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Scratch.delete(profile);
        }
    }
}
