package org.backfile.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.archive.Summary;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Dated;
import org.backfile.article.Ledger;
import org.backfile.article.Provenance;
import org.backfile.article.PublicationTime;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A generated corpus of Markdown files with front matter, read straight into articles. */
final class Corpus implements Archive {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Article> held = new ArrayList<>();
    private long textBytes;

    private Corpus() { }

    /**
     * @param most articles that are taken, in the order of the files' names
     * @param hold whether they stay in memory, so that a benchmark does not time the disk
     */
    static Corpus of(Path folder, int most, boolean hold) throws IOException {
        Corpus corpus = new Corpus();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().limit(most).toList()) {
                corpus.add(file, hold);
            }
        }
        return corpus;
    }

    private void add(Path file, boolean hold) throws IOException {
        Article article = article(file);
        entries.add(Entry.of(article, Recipe.of(file.getFileName().toString()), files.size()));
        files.add(file);
        if (hold) {
            held.add(article);
        }
        String text = article.headline() + article.published().written() + article.outlet().orElse("") + article.standfirst()
                .orElse("")
                + article.bodyText();
        textBytes += text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Article article(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> head = head(text);
        Fingerprint name = Fingerprint.of(file.getFileName().toString());
        Document body = new Document();
        for (String paragraph : text.substring(text.indexOf("\n---\n", 4) + 6).strip().split("\n\n")) {
            Paragraph node = new Paragraph();
            node.appendChild(new Text(paragraph));
            body.appendChild(node);
        }
        Dated date = new Dated(new PublicationTime.At(OffsetDateTime.parse(head.get("date"))), head.get("date"));
        return new Article(ArticleId.of(name), head.get("title"), Optional.empty(), Optional.of(head.get("description")),
                List.of(),
                Optional.empty(), date, Optional.empty(), Optional.of(head.get("section")), Optional.of(head.get("outlet")),
                        Optional.of("en"),
                body, new Provenance(file.getFileName().toString(), OptionalInt.empty(), name, 0, "UTF-8"),
                        new Ledger(List.of()), "", List.of(),
                Map.of(), List.of(), Optional.empty());
    }

    private static Map<String, String> head(String text) {
        Map<String, String> head = new HashMap<>();
        for (String line : text.substring(4, text.indexOf("\n---\n", 4)).split("\n")) {
            int colon = line.indexOf(": ");
            String value = line.substring(colon + 2);
            head.put(line.substring(0, colon), value.startsWith("\"")
                    ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value);
        }
        return head;
    }

    /** Title, date, outlet, standfirst and body of all, in UTF-8. */
    long textBytes() {
        return textBytes;
    }

    Content content(Entry entry) {
        return Content.of(load(entry));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Article load(Entry entry) {
        try {
            return held.isEmpty() ? article(files.get((int) entry.location())) : held.get((int) entry.location());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String summary(Entry entry) {
        return Summary.of(load(entry));
    }

    @Override
    public NavigableMap<LocalDate, List<Entry>> calendar() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> undated() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NavigableMap<String, List<Entry>> outlets() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NavigableMap<String, List<Entry>> sections() {
        throw new UnsupportedOperationException();
    }
}
