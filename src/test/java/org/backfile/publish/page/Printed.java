package org.backfile.publish.page;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Archive;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory, for tests to look at. */
final class Printed implements OutputFolder {

    static final Edition EDITION = new Edition("The Lakeside Record",
            "News of the lake towns and the world beyond, as four papers printed it.",
            Optional.of("First edition, November 2026"), "en", Optional.empty(),
            List.of(new Edition.MarkdownPage("about", "About", "What this archive holds, and how it was made.", """
                    This archive holds the articles of four papers that were scraped before they closed. Read it
                    from the [first page](index.html), or write to the [editors](mailto:editors@example.org).

                    ## What was taken out

                    Menus, share buttons and notices are not part of an article. Each stripped line is listed at the
                    foot of its page, with the rule that decided:

                    - the line's number in the source,
                    - what it was taken for,
                    - and `the rule` that cut it.

                    > Nothing is lost: what is not in the article is in its provenance.

                    ### Who made it

                    Volunteers of the Lakeside library.""")), Layout.FOLDERS);

    private final TreeMap<SitePath, byte[]> files = new TreeMap<>();
    private long expected;

    static Printed of(Archive archive, Edition edition, Templates templates) throws IOException {
        Printed printed = new Printed();
        new Pages(templates).publish(archive, edition, printed);
        if (printed.expected != printed.files.size()) {
            throw new AssertionError(printed.expected + " artifacts were expected, " + printed.files.size() + " put");
        }
        return printed;
    }

    static Printed of(Archive archive) throws IOException {
        return of(archive, EDITION, Templates.open(Optional.empty(), Path.of("unused")));
    }

    static Edition published(String language) {
        return new Edition(EDITION.title(), EDITION.description(), EDITION.name(), language,
                Optional.of(URI.create("https://news.example.org/lake/")), EDITION.pages(), Layout.FOLDERS);
    }

    @Override
    public void expect(long artifacts) {
        expected += artifacts;
    }

    @Override
    public void put(Artifact artifact) throws IOException {
        if (files.put(artifact.path(), artifact.body().bytes()) != null) {
            throw new IllegalStateException("taken before: " + artifact.path());
        }
    }

    TreeMap<SitePath, byte[]> files() {
        return files;
    }

    List<SitePath> pages() {
        return files.keySet().stream().filter(path -> path.text().endsWith(".html")).toList();
    }

    String text(String path) {
        byte[] bytes = files.get(SitePath.of(path));
        if (bytes == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(text(path), "https://site.example/" + path);
    }

    void write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey().text());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
