package org.backfile.publish.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
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
import org.backfile.wire.JsonMembers;
import org.backfile.wire.MalformedJson;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A generated corpus, read straight into articles: a folder of Markdown files with front matter, or one file of JSON Lines with
 * the same articles, as bench/corpus-lines.py writes it.
 */
final class Corpus implements Archive {

    private static final int LENGTH_BITS = 20;
    private static final Map<String, Optional<String>> SHARED = new HashMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final List<Article> held = new ArrayList<>();
    private final Texts texts;
    private long textBytes;

    private Corpus(Texts texts) {
        this.texts = texts;
    }

    /** Where articles are read from again. */
    private interface Texts {
        Article article(long location) throws IOException;
    }

    /**
     * @param most articles that are taken, in the order of the files' names or of the lines
     * @param hold whether they stay in memory, so that a benchmark does not time the disk
     */
    static Corpus of(Path source, int most, boolean hold) throws IOException {
        return Files.isDirectory(source) ? ofFolder(source, most, hold) : ofLines(source, most, hold);
    }

    private static Corpus ofFolder(Path folder, int most, boolean hold) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".md")).sorted().limit(most).toList();
        }
        Corpus corpus = new Corpus(location -> ofMarkdown(files.get((int) location)));
        for (int i = 0; i < files.size(); i++) {
            corpus.add(i, hold);
        }
        return corpus;
    }

    private static Corpus ofLines(Path file, int most, boolean hold) throws IOException {
        RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r"); // open as long as the program runs
        Corpus corpus = new Corpus(location -> ofLine(lines, location));
        long location = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int i = 0; i < most && location < lines.length(); i++) {
                long end = location;
                while (in.read() != '\n') {
                    end++;
                }
                corpus.add(location << LENGTH_BITS | end - location, hold);
                location = end + 1;
            }
        }
        return corpus;
    }

    private void add(long location, boolean hold) throws IOException {
        Article article = texts.article(location);
        String name = article.provenance().source();
        entries.add(Entry.of(article, Recipe.of(name), hold ? held.size() : location));
        if (hold) {
            held.add(article);
        }
        String text = article.headline() + article.published().written() + article.outlet().orElse("") + article.standfirst()
                .orElse("")
                + article.bodyText();
        textBytes += text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Article ofMarkdown(Path file) throws IOException {
        String text = Files.readString(file);
        return article(file.getFileName().toString(), head(text), text.substring(text.indexOf("\n---\n", 4) + 6).strip());
    }

    private static Article ofLine(RandomAccessFile lines, long location) throws IOException {
        byte[] line = new byte[(int) (location & (1 << LENGTH_BITS) - 1)];
        lines.seek(location >>> LENGTH_BITS);
        lines.readFully(line);
        try {
            Map<String, String> members = JsonMembers.of(line, 0);
            String url = members.get("url");
            return article(url.substring(url.lastIndexOf('/') + 1) + ".md", members, members.get("text"));
        } catch (MalformedJson e) {
            throw new IOException(e);
        }
    }

    private static Article article(String name, Map<String, String> head, String text) {
        Fingerprint print = Fingerprint.of(name);
        Document body = new Document();
        for (String paragraph : text.split("\n\n")) {
            Paragraph node = new Paragraph();
            node.appendChild(new Text(paragraph));
            body.appendChild(node);
        }
        Dated date = new Dated(new PublicationTime.At(OffsetDateTime.parse(head.get("date"))), head.get("date"));
        return new Article(ArticleId.of(print), head.get("title"), Optional.empty(), Optional.of(head.get("description")),
                List.of(), Optional.empty(), date, Optional.empty(), shared(head.get("section")), shared(head.get("outlet")),
                shared("en"), body, new Provenance(name, OptionalInt.empty(), print, 0, "UTF-8"), new Ledger(List.of()), "",
                List.of(), Map.of(), List.of(), Optional.empty());
    }

    /** A name that many articles have, once in memory. */
    private static Optional<String> shared(String name) {
        return SHARED.computeIfAbsent(name, Optional::of);
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
            return held.isEmpty() ? texts.article(entry.location()) : held.get((int) entry.location());
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
