package org.backfile.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.backfile.article.Article;
import org.backfile.problem.DiskFault;
import org.backfile.problem.Problem;
import org.backfile.text.Recipe;

/**
 * The articles on disk, one after another in one file, which only grows: a frame of four bytes of length and four of CRC-32C,
 * then the record; a killed build leaves those of the last {@value #WAITING} bytes unwritten. A record is its head (length and CRC-32C again, recipe, summary), so that a list reads no more than that,
 * the article, and the problems
 * met in reading it. Appending and loading may be done by many threads at once.
 */
public final class RecordStore implements Closeable {

    private static final int FRAME = 8;
    private static final int HEAD_FRAME = 8;

    /** Most records are shorter; one read fetches them. */
    private static final int CHUNK = 16 * 1024;

    /** A head is a recipe and a summary, of at most three bytes a unit. */
    private static final int HEAD_CHUNK = FRAME + HEAD_FRAME + Long.BYTES + 4 + 3 * Summary.LONGEST;

    /** So many bytes are written at once: threads that write a record each wait for one another at the file. */
    private static final int WAITING = 128 * 1024;

    private final Path path;
    private final FileChannel file;
    private final NameTable names;
    private final Bytes waiting = new Bytes();
    private volatile long written;
    private long end;
    private long appended;

    private RecordStore(Path path, FileChannel file, long end, NameTable names) {
        this.path = path;
        this.file = file;
        this.names = names;
        this.end = end;
        this.written = end;
    }

    /** Hears of the records that a killed build had stored. */
    @FunctionalInterface
    interface Finder {
        void found(Entry entry, List<Problem> problems);
    }

    /**
     * An empty store in this file; what was there is gone.
     *
     * @param names for the rows of what is appended
     * @throws IOException where the file cannot be made
     */
    static RecordStore create(Path path, NameTable names) throws IOException {
        RecordStore store = opened(path, 0, names);
        store.file.truncate(0);
        return store;
    }

    /**
     * The store in this file.
     *
     * @param end    how far it is known, within the file; the whole records beyond are found, a torn one and all after it are cut off
     * @param names  for the rows of what is found and appended
     * @param finder hears of those found
     * @throws IOException where the file cannot be made or read
     */
    static RecordStore open(Path path, long end, NameTable names, Finder finder) throws IOException {
        RecordStore store = opened(path, end, names);
        store.findTail(finder);
        store.file.truncate(store.end);
        return store;
    }

    private static RecordStore opened(Path path, long end, NameTable names) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new RecordStore(path, file, end, names);
    }

    private void findTail(Finder finder) throws IOException {
        while (end < file.size()) {
            try {
                byte[] record = record(end);
                Bytes.In in = new Bytes.In(record, HEAD_FRAME);
                Recipe recipe = new Recipe(in.fixed());
                StoredText.string(in);
                Article article = StoredArticle.article(in);
                finder.found(Entry.of(article, recipe, end, names), StoredProblems.read(in));
                end += FRAME + record.length;
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                return; // torn
            }
        }
    }

    /**
     * Adds an article.
     *
     * @param recipe   what the record was made from
     * @param problems met in making it; kept for a build that finds the record again
     * @return its row
     */
    public Entry append(Article article, Recipe recipe, List<Problem> problems) throws IOException {
        Bytes out = new Bytes();
        out.skip(FRAME + HEAD_FRAME);
        out.fixed(recipe.bits());
        StoredText.string(out, Summary.of(article));
        int headEnd = out.length();
        StoredArticle.write(out, article);
        StoredProblems.write(out, problems);
        ByteBuffer buffer = out.buffer();
        frame(buffer, FRAME, headEnd);
        frame(buffer, 0, buffer.limit());
        return Entry.of(article, recipe, write(buffer), names);
    }

    /** Writes length and checksum of what stands behind the frame at {@code at}, up to {@code end}. */
    private static void frame(ByteBuffer buffer, int at, int end) {
        int start = at + FRAME;
        buffer.putInt(at, end - start);
        buffer.putInt(at + 4, checksum(buffer.array(), start, end));
    }

    private synchronized long write(ByteBuffer record) throws IOException {
        if (waiting.length() + record.remaining() > WAITING) {
            flush();
        }
        long location = end;
        end += record.remaining();
        appended++;
        waiting.put(record);
        return location;
    }

    /** Writes the records that wait in memory; to be called before anybody is told where they stand. */
    synchronized void flush() throws IOException {
        ByteBuffer records = waiting.buffer();
        try {
            for (long at = end - records.remaining(); records.hasRemaining(); ) {
                at += file.write(records, at);
            }
        } catch (IOException e) {
            throw DiskFault.of(path, e);
        }
        waiting.clear();
        written = end;
    }

    /** How far the store reaches. */
    synchronized long end() {
        return end;
    }

    /** How many records were appended since it was opened. */
    synchronized long appended() {
        return appended;
    }

    /**
     * The article at a location.
     *
     * @throws IOException where the disk fails or the record is not what was written
     */
    public Article load(long location) throws IOException {
        Bytes.In in = new Bytes.In(record(location), HEAD_FRAME + Long.BYTES);
        StoredText.string(in);
        return StoredArticle.article(in);
    }

    /** The article at a location, if its record is the one of this recipe. */
    Optional<Article> former(Recipe recipe, long location) {
        try {
            Bytes.In in = new Bytes.In(record(location), HEAD_FRAME);
            if (in.fixed() != recipe.bits()) {
                return Optional.empty();
            }
            StoredText.string(in);
            return Optional.of(StoredArticle.article(in));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // the store is another one than it was
        }
    }

    /**
     * What a list says of the article at a location.
     *
     * @throws IOException where the disk fails or the record's head is not what was written
     */
    public String summary(long location) throws IOException {
        byte[] chunk = read(location, HEAD_CHUNK);
        if (chunk.length < FRAME + HEAD_FRAME) {
            throw damaged(location);
        }
        ByteBuffer buffer = ByteBuffer.wrap(chunk);
        int start = FRAME + HEAD_FRAME;
        int length = buffer.getInt(FRAME);
        if (length < Long.BYTES || length > chunk.length - start || checksum(chunk, start, start + length) != buffer.getInt(FRAME + 4)) {
            throw damaged(location);
        }
        return StoredText.string(new Bytes.In(chunk, start + Long.BYTES));
    }

    /** A copy of the frame at a location, for another store. */
    long copyTo(RecordStore other, long location) throws IOException {
        byte[] record = record(location);
        ByteBuffer buffer = ByteBuffer.allocate(FRAME + record.length);
        buffer.position(FRAME);
        buffer.put(record).flip();
        frame(buffer, 0, buffer.limit());
        return other.write(buffer);
    }

    private byte[] record(long location) throws IOException {
        byte[] chunk = read(location, CHUNK);
        if (chunk.length < FRAME) {
            throw damaged(location);
        }
        ByteBuffer head = ByteBuffer.wrap(chunk);
        int length = head.getInt();
        int checksum = head.getInt();
        if (length < HEAD_FRAME || length > file.size() - location - FRAME) {
            throw damaged(location); // before a wrong length asks for two gigabytes
        }
        byte[] record = FRAME + length <= chunk.length ? Arrays.copyOfRange(chunk, FRAME, FRAME + length)
                : read(location + FRAME, length);
        if (record.length < length || checksum(record, 0, length) != checksum) {
            throw damaged(location);
        }
        return record;
    }

    private DamagedStore damaged(long location) {
        return new DamagedStore(path, location);
    }

    /** Up to so many bytes; fewer where the file ends. */
    private byte[] read(long from, int length) throws IOException {
        if (from + length > written) {
            flush();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = file.read(buffer, from + buffer.position());
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }

    private static int checksum(byte[] bytes, int start, int end) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, start, end - start);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            file.close();
        }
    }
}
