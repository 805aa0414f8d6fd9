package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/** A small site on disk, and what the proofreader says of it. */
final class Site {

    /** Line 1 to 7 of a page; its body begins at line 8. */
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>A page</title>
            </head>
            <body>
            """;

    private final Path folder;

    /** A site whose home page has nothing wrong. */
    Site(Path folder) {
        this.folder = folder;
        page("index.html", "<p id=\"top-story\">Home</p>");
    }

    Path folder() {
        return folder;
    }

    Site file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page without fault but for what {@code body} brings. */
    Site page(String name, String body) {
        return file(name, HEAD + body + "\n</body>\n</html>\n");
    }

    /** A page without fault but for what {@code element} brings to its head, at line 6. */
    Site pageWithHead(String name, String element) {
        return file(name, HEAD.replace("</head>", element + "\n</head>") + "</body>\n</html>\n");
    }

    Tally tally() {
        return read(new Problems());
    }

    List<Problem> problems() {
        Problems problems = new Problems();
        read(problems);
        return problems.list();
    }

    /** The findings, one a line, without the name of the folder and without hints. */
    List<String> findings() {
        return problems().stream().map(problem -> problem.where().toString().substring(folder.toString().length() + 1) + ": "
                + problem.severity().word() + ": " + problem.what()).toList();
    }

    private Tally read(Problems problems) {
        try {
            return Proofreader.read(folder, Runnable::run, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
