package org.backfile.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a browser asks.
 *
 * @param method        as it was sent
 * @param hosts         the Host headers: one, where the client keeps to the rules
 * @param uri           of the request line
 * @param ifNoneMatch   the entity tags that the client has
 * @param ifModifiedSince the date that the client has
 */
record Request(String method, List<String> hosts, URI uri, Optional<String> ifNoneMatch, Optional<String> ifModifiedSince) {

    Request {
        hosts = List.copyOf(hosts);
    }

    static Request of(HttpExchange exchange) {
        return new Request(exchange.getRequestMethod(), exchange.getRequestHeaders().getOrDefault("Host", List.of()),
                exchange.getRequestURI(), header(exchange, "If-None-Match"), header(exchange, "If-Modified-Since"));
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** {@code ?} and the query, or nothing. */
    String query() {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }
}
