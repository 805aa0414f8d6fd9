package org.backfile.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.problem.NamedOutput;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.text.Recipe;

/**
 * What is kept of the articles between builds: a store of records and the register of the sources that gave them. A build that
 * is killed leaves the register of the one before it and a store that reaches further; its records are found again.
 *
 * <p>Appending and finding may be done by many threads; all else belongs to one.
 */
public final class Depot implements Closeable {

    private static final String REGISTER = "register";
    private static final String RECORDS = "records-";
    private static final String BEGAN = "began";
    private static final String TOTALS = "totals";

    /** Disks tell time in steps of up to two seconds (FAT). */
    private static final long CLOCK_STEP_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Below this a store is not worth copying. */
    private static final long FEW = 1000;

    private final Path folder;
    private final Recipe program;
    private final long began;
    private final long last;
    private final long trusted;
    private final long number;
    private final NameTable names = new NameTable();
    private final RecordStore store;
    private final long before;
    private final Register register;
    private final Map<Recipe, Found> found = new HashMap<>();

    private Depot(Path folder, Recipe program) throws IOException {
        this.folder = folder;
        this.program = program;
        this.began = clock(folder.resolve(BEGAN));
        Register.Head head = head();
        this.last = head.began();
        this.trusted = last - CLOCK_STEP_NANOS;
        this.number = head.store();
        this.before = head.records();
        this.register = Register.open(folder.resolve(REGISTER), names);
        this.store = RecordStore.open(records(number), head.end(), names, (entry, problems) -> found.put(entry.recipe(), new Found(entry, problems)));
        clear();
    }

    /** Of a first build an empty register is kept at once, so that what it stores is found should it be killed. */
    private Register.Head head() throws IOException {
        Path file = folder.resolve(REGISTER);
        Optional<Register.Head> kept = Register.head(file).filter(h -> h.program().equals(program) && reaches(records(h.store()), h.end()));
        if (kept.isPresent()) {
            return kept.get();
        }
        Register.Head fresh = new Register.Head(program, 1, 0, 0, began);
        Files.deleteIfExists(records(1));
        Register.saveEmpty(file, fresh);
        return fresh;
    }

    /** Whether a store is as long as its register says: where the power failed, the one may be on the disk and the other not. */
    private static boolean reaches(Path store, long end) {
        return Files.isRegularFile(store) && store.toFile().length() >= end;
    }

    /**
     * Lets go of what is kept in a folder, as it is damaged: the next build reads all inputs anew.
     *
     * @throws IOException where it cannot be deleted
     */
    public static void discard(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(REGISTER));
    }

    /**
     * Opens the depot in a folder; makes it where it is not there. What another program kept there is not used.
     *
     * @param program which program reads the documents: another one may make other records of them
     * @throws IOException where the folder cannot be read or written
     */
    public static Depot open(Path folder, Recipe program) throws IOException {
        Files.createDirectories(folder);
        return new Depot(folder, program);
    }

    /** Where all is kept. */
    public Path folder() {
        return folder;
    }

    /** Whether an earlier build kept a register in a folder; whose, is not looked at. */
    public static boolean isKept(Path folder) {
        return Files.exists(folder.resolve(REGISTER));
    }

    /** The disk's own clock, as files are stamped by it. */
    private static long clock(Path file) throws IOException {
        NamedOutput.write(file, new byte[0]);
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    private Path records(long store) {
        return folder.resolve(RECORDS + store);
    }

    /** Stores of other numbers are left from a build that was killed while it copied. */
    private void clear() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path path : list.filter(p -> p.getFileName().toString().startsWith(RECORDS)).toList()) {
                if (!path.equals(records(number))) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * What the last build said of the whole; absent where it was of another program, or did not come to its end.
     */
    public Optional<Totals> totals() throws IOException {
        return Totals.load(folder.resolve(TOTALS), last);
    }

    /** Keeps what this build says of the whole, when all else is done. */
    public void keep(Totals totals) throws IOException {
        totals.save(folder.resolve(TOTALS), began);
    }

    /** A comparison of the sources with what was taken in from them. */
    public Standing standing() throws IOException {
        return new Standing(folder.resolve(REGISTER), trusted);
    }

    /**
     * What a source gave when it was read last. To be asked for one source after another, in the order of their names.
     *
     * @return absent where the source is new
     */
    public Optional<Accession> last(String source) {
        while (register.hasNext()) {
            if (register.peek().isOf(source)) {
                return Optional.of(register.next());
            } else if (register.peek().source().compareTo(source) > 0) {
                return Optional.empty();
            }
            register.next();
        }
        return Optional.empty();
    }

    /**
     * Whether a file of this length and time is the one that was read then, without a look into it.
     *
     * @param modified nanoseconds since 1970
     */
    public boolean isSame(Accession last, long byteCount, long modified) {
        return last.byteCount() == byteCount && last.modified() == modified && modified < trusted;
    }

    /** The record by this recipe that a killed build had stored. */
    public Optional<Found> found(Recipe recipe) {
        return Optional.ofNullable(found.get(recipe));
    }

    /**
     * A record that was found again.
     *
     * @param entry    its row
     * @param problems met in making it
     */
    public record Found(Entry entry, List<Problem> problems) { }

    /**
     * Stores an article and gives its row.
     *
     * @param recipe   all that the record was made from
     * @param problems met in making it
     */
    public Entry append(Article article, Recipe recipe, List<Problem> problems) throws IOException {
        return store.append(article, recipe, problems);
    }

    /**
     * What was taken in from a source, to be settled with the others.
     *
     * @param source    its name
     * @param byteCount its length
     * @param modified  when it was last written, nanoseconds since 1970 by the disk's clock
     * @param settings  what its reading depended on besides its bytes
     * @param documents that it holds, in order; their entries are this depot's
     * @param setAside  what it held that is no document, by cause
     * @param problems  met in opening it
     */
    public Accession accession(String source, long byteCount, long modified, Recipe settings, List<Accession.Document> documents,
            SortedMap<String, Long> setAside, List<Problems.Batch> problems) {
        return AccessionWriter.accession(source, byteCount, modified, settings, documents, setAside, problems, names);
    }

    /**
     * Settles where the records of this build's accessions stand: where most of the store is no longer pointed to, the rest is
     * copied into a new one. What was settled is still to be kept.
     *
     * @param accessions in the order of their sources
     */
    public Kept settle(List<Accession> accessions) throws IOException {
        store.flush();
        long live = 0;
        for (Accession accession : accessions) { // no stream, as it is asked of each source
            live += accession.articleCount();
        }
        long records = before + found.size() + store.appended();
        return records < 2 * live + FEW ? new Kept(store, accessions, number, records) : copied(accessions);
    }

    /** Keeps what was settled, for the next build. May go on beside whatever loads from the store. */
    public void keep(Kept settled) throws IOException {
        register.replace(new Register.Head(program, settled.number(), settled.store().end(), settled.records(), began), settled.accessions());
        if (settled.number() != number) {
            store.close();
            Files.delete(records(number));
        }
    }

    /**
     * What the build goes on with.
     *
     * @param store      to load from
     * @param accessions whose rows point into it
     * @param number     of the store's file
     * @param records    how many it holds, in use or not
     */
    public record Kept(RecordStore store, List<Accession> accessions, long number, long records) implements Closeable {
        @Override
        public void close() throws IOException {
            store.close();
        }
    }

    private Kept copied(List<Accession> accessions) throws IOException {
        List<Entry> live = new ArrayList<>();
        accessions.forEach(accession -> accession.forEachEntry(live::add));
        RecordStore fresh = RecordStore.create(records(number + 1), names);
        Map<Long, Long> moved = new HashMap<>();
        live.sort(Comparator.comparingLong(Entry::location));
        for (Entry entry : live) {
            moved.put(entry.location(), store.copyTo(fresh, entry.location()));
        }
        fresh.flush();
        return new Kept(fresh, accessions.stream().map(a -> a.moved(moved)).toList(), number + 1, live.size());
    }

    @Override
    public void close() throws IOException {
        register.close();
        store.close();
    }
}
