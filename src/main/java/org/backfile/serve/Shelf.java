package org.backfile.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.output.SitePath;

/**
 * The files of the folder. A path is looked for on the disk only if it keeps the rules of a {@link SitePath}, which know
 * neither {@code ..} nor a backslash, a NUL or a drive; then what it leads to must lie in the folder, symbolic links followed.
 */
final class Shelf implements Pages {

    private static final String MISSING = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>Not in this site</title>
            </head>
            <body>
            <h1>Not in this site</h1>
            <p>There is no such file. <a href="/">Go to the home page</a></p>
            </body>
            </html>
            """;

    /** Streams it: a data file may be larger than the memory. */
    private record FileBody(Path file, long byteCount) implements Answer.Body {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private final Path site;

    Shelf(Path site) {
        this.site = site;
    }

    @Override
    public Answer answer(Request request) throws IOException {
        try {
            Optional<Path> file = file(request.uri().getPath(), request.uri().getRawPath());
            return file.isPresent() ? found(request, file.get()) : missing();
        } catch (NoSuchFileException e) {
            return missing();
        }
    }

    private static Answer missing() {
        return Answer.of(404, MediaType.of("html"), MISSING);
    }

    /** Absent where the path is no site path, or leads to nothing in the folder. */
    private Optional<Path> file(String path, String raw) throws IOException {
        String name = path.replaceFirst("^/", "");
        name = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
        if (raw.toLowerCase(Locale.ROOT).contains("%2f") || !SitePath.fault(name).isEmpty()) {
            return Optional.empty();
        }
        Path file = site.resolve(name);
        boolean isInside = Files.exists(file) && file.toRealPath().startsWith(site.toRealPath());
        return Optional.of(file).filter(found -> isInside);
    }

    private Answer found(Request request, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Answer.empty(302).with("Location", request.uri().getPath() + "/" + request.query());
        }
        Validator validator = Validator.of(file);
        if (validator.isKnownTo(request)) {
            return new Answer(304, validator.headers(), Answer.empty(304).body());
        }
        Answer answer = new Answer(200, validator.headers(), new FileBody(file, Files.size(file)));
        return answer.with("Content-Type", MediaType.of(file.getFileName().toString()));
    }
}
