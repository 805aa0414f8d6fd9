package org.backfile.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By which a browser can ask whether a file has changed (RFC 9110, section 8.8).
 *
 * @param tag      in quotes; of the file's size and time to the nanosecond, since a build may write a file twice a second
 * @param modified to the second
 */
record Validator(String tag, Instant modified) {

    /** RFC 9110, section 5.6.7: the day has two digits always, which the JDK's own constant does not write. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Validator of(Path file) throws IOException {
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        String tag = String.format(Locale.ROOT, "\"%x-%x.%x\"", Files.size(file), modified.getEpochSecond(), modified.getNano());
        return new Validator(tag, modified.truncatedTo(ChronoUnit.SECONDS));
    }

    Map<String, String> headers() {
        return Map.of("ETag", tag, "Last-Modified", HTTP_DATE.format(modified));
    }

    /** Whether the client has the file as it is. Its date counts only where it sent no tag (RFC 9110, section 13.1.3). */
    boolean isKnownTo(Request request) {
        return request.ifNoneMatch().map(this::matches)
                .orElseGet(() -> request.ifModifiedSince().map(this::isNotAfter).orElse(false));
    }

    private boolean matches(String tags) {
        return Stream.of(tags.split(",")).map(one -> one.trim().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private boolean isNotAfter(String date) {
        try {
            return !modified.isAfter(HTTP_DATE.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
