package org.backfile.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.json.Json;

/** WebDriver BiDi over a socket: commands with their answers, and events as they are heard. See https://www.w3.org/TR/webdriver-bidi/ */
final class BidiSocket implements WebSocket.Listener {

    private static final long SECONDS = 60;

    private final Json json = new Json();
    private final StringBuilder message = new StringBuilder();
    private final Map<Long, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final Map<String, List<Map<?, ?>>> events = new ConcurrentHashMap<>();
    private WebSocket socket;
    private long last;

    private BidiSocket() { }

    static BidiSocket to(URI address) {
        BidiSocket bidi = new BidiSocket();
        bidi.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, bidi).join();
        return bidi;
    }

    /** Gives a command and waits for its answer; an error is one here. */
    Map<?, ?> tell(String method, Map<String, Object> parameters) {
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(++last, answer);
        socket.sendText(json.toJson(Map.of("id", last, "method", method, "params", parameters)), true).join();
        try {
            Map<String, Object> told = answer.get(SECONDS, TimeUnit.SECONDS);
            if (!"success".equals(told.get("type"))) {
                throw new IllegalStateException(method + ": " + told.get("error") + ": " + told.get("message"));
            }
            return (Map<?, ?>) told.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " has no answer", e);
        }
    }

    /** The events of this kind since the last call, in order. */
    List<Map<?, ?>> heard(String method) {
        List<Map<?, ?>> heard = events.remove(method);
        return heard == null ? List.of() : heard;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
        message.append(data);
        if (end) {
            take(json.toType(message.toString(), Json.MAP_TYPE));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(Map<String, Object> told) {
        if ("event".equals(told.get("type"))) {
            events.computeIfAbsent((String) told.get("method"), method -> new ArrayList<>()).add((Map<?, ?>) told.get("params"));
        } else {
            waiting.remove(told.get("id")).complete(told);
        }
    }
}
