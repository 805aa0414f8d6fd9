package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.archive.Summary;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Dated;
import org.backfile.article.Ledger;
import org.backfile.article.Provenance;
import org.backfile.article.PublicationTime;
import org.backfile.output.Artifact;
import org.backfile.publish.Layout;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Articles for tests, and their index in memory. */
final class Library implements Archive {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Map<Recipe, Article> former = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param edtf the date, empty for none; as are outlet, section and language
     */
    Library add(String edtf, String outlet, String section, String language, String headline, String... paragraphs) {
        Fingerprint print = Fingerprint.of(articles.size() + headline);
        return add(article(print, edtf, outlet, section, language, headline, paragraphs));
    }

    private Library add(Article article) {
        articles.add(article);
        entries.add(entry(articles.size() - 1));
        return this;
    }

    private Entry entry(int number) {
        Article article = articles.get(number);
        Recipe recipe = Recipe.of(article.id().text(), article.headline(), article.bodyText());
        former.put(recipe, article);
        return Entry.of(article, recipe, number);
    }

    private static Article article(Fingerprint print, String edtf, String outlet, String section, String language, String headline,
            String... paragraphs) {
        Document body = new Document();
        for (String text : paragraphs) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(text));
            body.appendChild(paragraph);
        }
        return new Article(ArticleId.of(print), headline, Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(),
                new Dated(PublicationTime.of(edtf), edtf), Optional.empty(), some(section), some(outlet), some(language), body,
                new Provenance("a.txt", OptionalInt.empty(), print, 0, "UTF-8"), new Ledger(List.of()), "",
                        List.of(), Map.of(),
                List.of(), Optional.empty());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** Gives an article another text. */
    void revise(int number, String... paragraphs) {
        Article before = articles.get(number);
        articles.set(number, article(before.provenance().sha256(), before.published().written(), before.outlet().orElse(""),
                before.section().orElse(""), before.language().orElse(""), before.headline(), paragraphs));
        entries.set(number, entry(number));
    }

    /** The same articles in another order, but for one that is left out. */
    Library without(int number) {
        return without(Set.of(number));
    }

    /** The same articles in another order, but for some that are left out. */
    Library without(Set<Integer> numbers) {
        Library library = new Library();
        library.former.putAll(former);
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (!numbers.contains(i)) {
                library.add(articles.get(i));
            }
        }
        return library;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public String summary(Entry entry) {
        return Summary.of(load(entry));
    }

    @Override
    public Article load(Entry entry) {
        return articles.get((int) entry.location());
    }

    @Override
    public Optional<Article> former(Recipe recipe, long location) {
        return Optional.ofNullable(former.get(recipe));
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

    /** The index's files by their path in the site. */
    Map<String, byte[]> index(Path work, Scale scale) throws IOException {
        return index(work, scale, Layout.FOLDERS);
    }

    private Map<String, byte[]> index(Path work, Scale scale, Layout layout) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (SearchIndex index = new SearchIndex(work, new Recipe(1))) {
            index.write(this, scale, layout, artifact -> put(files, artifact));
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, Artifact artifact) throws IOException {
        if (files.put(artifact.path().text(), artifact.body().bytes()) != null) {
            throw new IllegalStateException("twice: " + artifact.path());
        }
    }

    /** Writes the index into a site and opens it. */
    Searcher searcher(Path folder, Scale scale) throws IOException {
        return searcher(folder, scale, Layout.FOLDERS);
    }

    Searcher searcher(Path folder, Scale scale, Layout layout) throws IOException {
        Path site = folder.resolve("site");
        for (Map.Entry<String, byte[]> file : index(folder.resolve("work"), scale, layout).entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return Searcher.open(site);
    }

    /** So small that lists, positions and all else are in many files. */
    static Scale tiny() {
        return tiny(0);
    }

    /** The same with so many bits left out of the levels of common terms, as in a large archive. */
    static Scale tiny(int coarse) {
        return new Scale(120, 12, 24, 40, 8, 16, 6, coarse, 48);
    }
}
