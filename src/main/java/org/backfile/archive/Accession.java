package org.backfile.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * What was taken in from one source file, so that it need not be read again while it stays as it is. A view of some bytes, which are
 * a row of the {@link Register}: of those of a hundred thousand sources that stand as they stood nearly nothing is ever asked. Does
 * not change.
 *
 * <p>The bytes, behind the row's head: length, time and settings (eight each); how many articles (four); one that says whether
 * anything is to be told of it; the name; how many documents; these; what was set aside; what was met in opening it. A document: its
 * number, content, and one byte that says which of the entry, why there is none, and problems follow.
 */
public final class Accession {

    private static final int MODIFIED = Long.BYTES;
    private static final int SETTINGS = MODIFIED + Long.BYTES;
    private static final int ARTICLES = SETTINGS + Long.BYTES;
    private static final int TOLD = ARTICLES + Integer.BYTES;
    private static final int SOURCE = TOLD + 1;

    static final int HAS_ENTRY = 1;
    static final int HAS_REASON = 2;
    static final int HAS_PROBLEMS = 4;

    private final byte[] bytes;
    private final int at;
    private final NameTable names;

    /** The accession of a row. @param at where the row's head begins */
    Accession(byte[] bytes, int at, NameTable names) {
        this.bytes = bytes;
        this.at = at;
        this.names = names;
    }

    /**
     * A document of the source.
     *
     * @param number   of the record in the source, from 1; 0 for a source that is one document
     * @param content  of all that the document holds
     * @param entry    the article's row; absent where the document is none
     * @param setAside why it is none
     * @param problems met in reading it
     */
    public record Document(int number, Fingerprint content, Optional<Entry> entry, Optional<String> setAside, List<Problem> problems) {

        public Document {
            problems = List.copyOf(problems);
        }
    }

    private int start() {
        return at + Register.ROW_HEAD;
    }

    /** Its name. */
    public String source() {
        return StoredText.string(new Bytes.In(bytes, start() + SOURCE));
    }

    /** Whether its name is this one. */
    boolean isOf(String source) {
        return StoredText.is(new Bytes.In(bytes, start() + SOURCE), source);
    }

    /** Its length. */
    public long byteCount() {
        return Bytes.fixedLong(bytes, start());
    }

    /** When it was last written, nanoseconds since 1970 by the disk's clock. */
    public long modified() {
        return Bytes.fixedLong(bytes, start() + MODIFIED);
    }

    /** What its reading depended on besides its bytes. */
    public Recipe settings() {
        return new Recipe(Bytes.fixedLong(bytes, start() + SETTINGS));
    }

    /** How many articles it gave. */
    public int articleCount() {
        return Bytes.fixedInt(bytes, start() + ARTICLES);
    }

    /** Whether there is anything to tell of it: a problem, or that something was set aside. */
    public boolean isTold() {
        return bytes[start() + TOLD] != 0;
    }

    /** The rows of its articles, in the order of its documents. */
    public void forEachEntry(Consumer<Entry> user) {
        Bytes.In in = documentsStart();
        for (long count = StoredText.number(in); count > 0; count--) {
            StoredText.number(in);
            in.skip(Fingerprint.BYTES);
            int parts = in.next();
            if ((parts & HAS_ENTRY) != 0) {
                user.accept(entry(in));
            }
            if (parts > HAS_ENTRY) {
                reason(in, parts);
                problems(in, parts);
            }
        }
    }

    private Bytes.In documentsStart() {
        Bytes.In in = new Bytes.In(bytes, start() + SOURCE);
        StoredText.pass(in);
        return in;
    }

    private Entry entry(Bytes.In in) {
        int length = (int) StoredText.number(in);
        Entry entry = new Entry(bytes, in.at(), names);
        in.skip(length);
        return entry;
    }

    private static Optional<String> reason(Bytes.In in, int parts) {
        return (parts & HAS_REASON) == 0 ? Optional.empty() : Optional.of(StoredText.string(in));
    }

    private static List<Problem> problems(Bytes.In in, int parts) {
        return (parts & HAS_PROBLEMS) == 0 ? List.of() : StoredProblems.read(in);
    }

    /**
     * All that it held.
     *
     * @param documents that it holds, in order
     * @param setAside  what it held that is no document, by cause
     * @param problems  met in opening it
     */
    public record Contents(List<Document> documents, SortedMap<String, Long> setAside, List<Problems.Batch> problems) { }

    /** All that it held; made anew each time. */
    public Contents contents() {
        Bytes.In in = documentsStart();
        return new Contents(documents(in), StoredProblems.counts(in), StoredProblems.batches(in));
    }

    /** The documents that it holds, in order; made anew each time. */
    public List<Document> documents() {
        return documents(documentsStart());
    }

    private List<Document> documents(Bytes.In in) {
        List<Document> documents = new ArrayList<>(1);
        for (long count = StoredText.number(in); count > 0; count--) {
            int number = (int) StoredText.number(in);
            Fingerprint content = new Fingerprint(in.fixed(), in.fixed(), in.fixed(), in.fixed());
            int parts = in.next();
            Optional<Entry> entry = (parts & HAS_ENTRY) == 0 ? Optional.empty() : Optional.of(entry(in));
            documents.add(new Document(number, content, entry, reason(in, parts), problems(in, parts)));
        }
        return documents;
    }

    /** The same, with its entries' records elsewhere. @param places from the old place to the new */
    Accession moved(Map<Long, Long> places) {
        Contents contents = contents();
        List<Document> moved = contents.documents.stream().map(document -> new Document(document.number(), document.content(),
                document.entry().map(entry -> entry.at(places.get(entry.location()))), document.setAside(), document.problems())).toList();
        return AccessionWriter.accession(source(), byteCount(), modified(), settings(), moved, contents.setAside, contents.problems, names);
    }

    /** Writes the row. */
    void write(RegisterWriter out) throws IOException {
        out.add(bytes, at, start() + Bytes.fixedInt(bytes, at));
    }
}
