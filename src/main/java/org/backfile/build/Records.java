package org.backfile.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.archive.Accession;
import org.backfile.archive.Depot;
import org.backfile.archive.Entry;
import org.backfile.archive.Standing;
import org.backfile.article.Article;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFormat;
import org.backfile.source.Tally;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * The record pass: sources to accessions, documents to records in the depot. A source that stands as it stood is not opened; of
 * one that was touched, a document with the same bytes is not read again.
 */
final class Records {

    /** So many files or documents go to a thread together; few, so that a small archive's reading is shared as well. */
    private static final int BATCH = 4;

    /** After so many files the few that wait need not wait for more: among those that stand they are few. */
    private static final int LONG = 64;

    private final Reader reader;
    private final Limits limits;
    private final Depot depot;
    private final Profile profile;
    private Recipe lastReading;
    private Recipe lastSettings;

    Records(Reader reader, Limits limits, Depot depot, Profile profile) {
        this.reader = reader;
        this.limits = limits;
        this.depot = depot;
        this.profile = profile;
    }

    /** Whether these are the sources of the last build, and stand as they stood. */
    boolean stand(List<SourceFile> files) throws IOException {
        try (Standing standing = depot.standing()) {
            for (SourceFile file : files) {
                if (!standing.holds(file.name(), file.byteCount(), file.modified(), settings(file))) {
                    return false;
                }
            }
            return standing.isAtEnd();
        }
    }

    /** What all files give, in their order, which is that of their names; each is a step. */
    List<Accession> read(List<SourceFile> files, Workers workers, Progress progress) throws IOException {
        Accession[] taken = new Accession[files.size()];
        Formats formats = Formats.of(limits, new Tally());
        Workers.Batch batch = workers.new Batch(BATCH);
        for (int i = 0; i < taken.length; i++) {
            int place = i;
            SourceFile file = files.get(i);
            Recipe settings = settings(file);
            Optional<Accession> last = depot.last(file.name());
            boolean stands = last.isPresent() && isBy(settings, last.get());
            if (stands && depot.isSame(last.get(), file.byteCount(), file.modified())) {
                taken[place] = last.get();
                progress.step();
            } else if (formats.of(file).map(SourceFormat::holdsMany).orElse(false)) {
                taken[place] = new Intake(file, settings, last, stands).all(workers);
                progress.step();
            } else {
                batch.add(() -> {
                    taken[place] = new Intake(file, settings, last, stands).one();
                    progress.step();
                });
            }
            if (i % LONG == 0) {
                batch.submit();
            }
        }
        batch.submit();
        workers.await();
        return Arrays.asList(taken);
    }

    /** Few outlets have settings of their own, so that the last answer is nearly always the next one as well. */
    private Recipe settings(SourceFile file) {
        Recipe reading = reader.settings(file.name());
        if (!reading.equals(lastReading)) {
            lastReading = reading;
            lastSettings = new Recipe.Writer().add(reading).add(limits.maxBytes()).add(limits.maxLines()).recipe();
        }
        return lastSettings;
    }

    private boolean isBy(Recipe settings, Accession last) {
        return last.settings().equals(reader.hasSettingsById() ? whole(settings, last.documents()) : settings);
    }

    /** With what is set right in single documents by their ids, which are known only after they were read. */
    private Recipe whole(Recipe settings, List<Accession.Document> documents) {
        List<Recipe> set = new ArrayList<>(0);
        documents.forEach(document -> document.entry().flatMap(entry -> reader.settings(entry.id())).ifPresent(set::add));
        if (set.isEmpty()) {
            return settings;
        }
        Recipe.Writer writer = new Recipe.Writer().add(settings);
        set.forEach(writer::add);
        return writer.recipe();
    }

    /** The taking in of one source. */
    private final class Intake {

        private final SourceFile file;
        private final Recipe settings;
        private final boolean stands;
        private final Map<Integer, Accession.Document> last = new HashMap<>();
        private final Problems problems = new Problems();
        private final Tally tally = new Tally();

        Intake(SourceFile file, Recipe settings, Optional<Accession> last, boolean stands) {
            this.file = file;
            this.settings = settings;
            this.stands = stands;
            last.ifPresent(accession -> accession.documents().forEach(document -> this.last.put(document.number(), document)));
        }

        /** On this thread. */
        Accession one() throws IOException {
            List<Accession.Document> taken = new ArrayList<>(1);
            try (Stream<SourceDocument> documents = open()) {
                for (SourceDocument document : (Iterable<SourceDocument>) documents::iterator) {
                    taken.add(document(document));
                }
            }
            return accession(taken);
        }

        /** A file of many documents is opened here, and each document read by a worker. */
        Accession all(Workers workers) throws IOException {
            List<Accession.Document[]> taken = new ArrayList<>();
            Workers.Batch batch = workers.new Batch(BATCH);
            try (Stream<SourceDocument> documents = open()) {
                for (SourceDocument document : (Iterable<SourceDocument>) documents::iterator) {
                    Accession.Document[] place = new Accession.Document[1];
                    taken.add(place);
                    batch.add(() -> place[0] = document(document));
                }
            }
            batch.submit();
            workers.await();
            return accession(taken.stream().map(place -> place[0]).toList());
        }

        private Stream<SourceDocument> open() {
            return Formats.of(limits, tally).open(file, problems);
        }

        private Accession accession(List<Accession.Document> documents) {
            SortedMap<String, Long> setAside = new TreeMap<>();
            tally.counts().forEach((cause, count) -> setAside.put(cause.word(), count));
            return depot.accession(file.name(), file.byteCount(), file.modified(), whole(settings, documents), documents, setAside, problems.batches());
        }

        /** Of the document's bytes; of a record those of its other members as well, as its reading depends on them. */
        private static Fingerprint content(SourceDocument document) {
            Fingerprint sha256 = document.provenance().sha256();
            if (document.provenance().record().isEmpty()) {
                return sha256;
            }
            Recipe.Writer writer = new Recipe.Writer().add(sha256.bytes());
            document.declared().forEach((key, value) -> writer.add(key).add(value));
            return writer.fingerprint();
        }

        private Accession.Document document(SourceDocument document) throws IOException {
            int number = document.provenance().record().orElse(0);
            Fingerprint content = content(document);
            Recipe recipe = recipe(document, number, content);
            Accession.Document before = last.get(number);
            if (before != null && before.content().equals(content)
                    && before.entry().map(entry -> entry.recipe().equals(recipe)).orElse(stands)) {
                return before;
            }
            Optional<Depot.Found> found = depot.found(recipe);
            return found.isPresent() ? row(number, content, Optional.of(found.get().entry()), Optional.empty(), found.get().problems())
                    : read(document, number, content, recipe);
        }

        private Recipe recipe(SourceDocument document, int number, Fingerprint content) {
            Recipe.Writer writer = new Recipe.Writer().add(settings).add(document.provenance().source()).add(number)
                    .add(content.bytes());
            reader.settings(Reader.id(document)).ifPresent(writer::add);
            return writer.recipe();
        }

        private Accession.Document read(SourceDocument document, int number, Fingerprint content, Recipe recipe) throws IOException {
            Problems met = new Problems();
            long since = System.nanoTime();
            Reader.Outcome outcome = reader.outcome(document, met);
            profile.add(Profile.Work.READ, since);
            List<Problem> problems = met.list();
            Optional<Entry> entry = outcome.article().isEmpty() ? Optional.empty()
                    : Optional.of(stored(outcome.article().get(), recipe, problems));
            return row(number, content, entry, outcome.noArticle().map(no -> no.kind().word()), problems);
        }

        private Entry stored(Article article, Recipe recipe, List<Problem> problems) throws IOException {
            long since = System.nanoTime();
            Entry entry = depot.append(article, recipe, problems);
            profile.add(Profile.Work.STORE, since);
            return entry;
        }

        private static Accession.Document row(int number, Fingerprint content, Optional<Entry> entry, Optional<String> setAside,
                List<Problem> problems) {
            return new Accession.Document(number, content, entry, entry.isPresent() ? Optional.empty() : setAside, problems);
        }
    }
}
