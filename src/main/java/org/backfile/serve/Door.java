package org.backfile.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only what a preview is for. The Host header must name this machine: otherwise a web page could point its own
 * name at 127.0.0.1 and read the site as if it were its own (DNS rebinding).
 */
final class Door implements HttpHandler {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Pages pages;

    Door(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Request request = Request.of(exchange);
            addSafety(exchange.getResponseHeaders());
            answer(exchange, request);
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange, Request request) throws IOException {
        try {
            answer(request).send(exchange, request.isHead());
        } catch (IOException e) {
            if (exchange.getResponseCode() >= 0) {
                throw e;
            }
            Answer.plain(500, "The file cannot be read: " + e.getClass().getSimpleName() + "\n").send(exchange, request.isHead());
        }
    }

    private Answer answer(Request request) throws IOException {
        if (request.hosts().size() != 1 || !isLocal(request.hosts().get(0))) {
            return Answer.plain(421, "This preview answers to localhost only.\n");
        } else if (!METHODS.contains(request.method())) {
            return Answer.plain(405, "This preview only shows files.\n").with("Allow", "GET, HEAD");
        } else if (request.uri().getRawAuthority() != null || request.uri().getRawPath() == null) {
            return Answer.plain(400, "The request must name a path of this site.\n");
        }
        return pages.answer(request);
    }

    private static boolean isLocal(String host) {
        return HOSTS.contains(host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT));
    }

    /** No guessing of types, no leaking of addresses, no use by other sites; and always ask whether a file has changed. */
    private static void addSafety(Headers headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
    }
}
