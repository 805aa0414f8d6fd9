package org.backfile.serve;

import java.util.Map;

/** The Content-Type of a file, by its name. The disk's own table is not asked: it differs from machine to machine. */
final class MediaType {

    private static final String UTF_8 = "; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html" + UTF_8), Map.entry("htm", "text/html" + UTF_8),
            Map.entry("css", "text/css" + UTF_8), Map.entry("js", "text/javascript" + UTF_8),
            Map.entry("txt", "text/plain" + UTF_8), Map.entry("md", "text/plain" + UTF_8),
            Map.entry("bib", "text/plain" + UTF_8), Map.entry("ris", "text/plain" + UTF_8),
            Map.entry("csv", "text/csv" + UTF_8), Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl" + UTF_8), Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"), Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"), Map.entry("ico", "image/x-icon"), Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"), Map.entry("mp3", "audio/mpeg"), Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"), Map.entry("zip", "application/zip"), Map.entry("gz", "application/gzip"));

    private MediaType() {
    }

    /** {@code application/octet-stream} where the ending tells nothing, which a browser saves and does not show. */
    static String of(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
