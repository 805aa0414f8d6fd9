package org.backfile.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a browser gets.
 *
 * @param status  of HTTP
 * @param headers without those that every answer has
 * @param body    may be empty
 */
record Answer(int status, Map<String, String> headers, Body body) {

    /** Bytes of a known number. */
    interface Body {
        long byteCount();

        InputStream open() throws IOException;
    }

    /** Bytes in memory. */
    record Bytes(byte[] bytes) implements Body {
        @Override
        public long byteCount() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final Body NOTHING = new Bytes(new byte[0]);

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), NOTHING);
    }

    static Answer plain(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    static Answer of(int status, String type, String text) {
        return new Answer(status, Map.of("Content-Type", type), new Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    boolean isPage() {
        return headers.getOrDefault("Content-Type", "").startsWith("text/html");
    }

    /**
     * Sends it. The body is opened before the headers go out, so that a file which cannot be read throws while another answer
     * can still be given.
     */
    void send(HttpExchange exchange, boolean isHead) throws IOException {
        try (InputStream in = body.open()) {
            headers.forEach(exchange.getResponseHeaders()::set);
            if (isHead && status != 304) {
                exchange.getResponseHeaders().set("Content-Length", Long.toString(body.byteCount()));
            }
            boolean hasBody = !isHead && body.byteCount() > 0;
            exchange.sendResponseHeaders(status, hasBody ? body.byteCount() : -1);
            if (hasBody) {
                in.transferTo(exchange.getResponseBody());
            }
        }
    }
}
