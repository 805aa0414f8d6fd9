package org.backfile.build;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.backfile.archive.Entry;
import org.backfile.archive.RecordStore;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Provenance;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;

/**
 * The record pass: documents to records in the store, rows in memory. Of several documents with one identity the first by
 * name counts, whichever thread was first.
 */
final class Records {

    private record Claim(Provenance provenance, Entry entry) {

        boolean before(Claim other) {
            int byName = provenance.source().compareTo(other.provenance.source());
            return byName != 0 ? byName < 0 : provenance.record().orElse(0) < other.provenance.record().orElse(0);
        }
    }

    private record Twin(ArticleId id, Claim claim) { }

    private final Reader reader;
    private final Formats formats;
    private final RecordStore store;
    private final Problems problems;
    private final Map<ArticleId, Claim> claims = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Twin> twins = new ConcurrentLinkedQueue<>();
    private final AtomicLong withoutText = new AtomicLong();

    Records(Reader reader, Formats formats, RecordStore store, Problems problems) {
        this.reader = reader;
        this.formats = formats;
        this.store = store;
        this.problems = problems;
    }

    /** Reads all files; each is a step. */
    void read(List<SourceFile> files, Workers workers, Progress progress) throws IOException {
        for (SourceFile file : files) {
            workers.submit(() -> {
                read(file);
                progress.step();
            });
        }
        workers.await();
        twins.forEach(this::report);
    }

    private void read(SourceFile file) throws IOException {
        try (Stream<SourceDocument> documents = formats.open(file, problems)) {
            for (SourceDocument document : (Iterable<SourceDocument>) documents::iterator) {
                read(document);
            }
        }
    }

    private void read(SourceDocument document) throws IOException {
        var article = reader.read(document, problems);
        if (article.isEmpty()) {
            withoutText.incrementAndGet();
        } else {
            claim(article.get());
        }
    }

    private void claim(Article article) throws IOException {
        Claim claim = new Claim(article.provenance(), Entry.of(article, store.append(article)));
        claims.merge(article.id(), claim, (a, b) -> {
            twins.add(new Twin(article.id(), a.before(b) ? b : a));
            return a.before(b) ? a : b;
        });
    }

    private void report(Twin twin) {
        Provenance kept = claims.get(twin.id()).provenance();
        problems.add(Problem.error(twin.claim().provenance().place(),
                "same document as \"" + kept.place() + "\"; that one is published", "remove one of the two"));
    }

    /** The rows of all articles, in no order. */
    Collection<Entry> entries() {
        return claims.values().stream().map(Claim::entry).toList();
    }

    /** How many documents held no text. */
    long withoutText() {
        return withoutText.get();
    }

    /** How many documents had the identity of another. */
    long twins() {
        return twins.size();
    }
}
