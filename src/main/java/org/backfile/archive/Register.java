package org.backfile.archive;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.backfile.text.Recipe;

/**
 * The register of accessions: what each source gave, in the order of the sources' names, kept between builds beside the store
 * that its rows point into. It is walked once, in order, and its rows are never held whole; those of sources that stand go into
 * the next register as they are.
 *
 * <p>The file: {@link Head}; then for each accession a row, which is its length, CRC-32C and bytes; a length of zero; one row
 * more with the outlets, sections and languages that rows have by number; and where that one begins.
 */
final class Register implements Closeable, Iterator<Accession> {

    /** Changes with the format of the register or of the store. */
    static final long MAGIC = 0x6261636b72656732L;

    /** How long the head is. */
    static final int HEAD_BYTES = 7 * Long.BYTES;

    /** What stands before a row's bytes: its length and its checksum. */
    static final int ROW_HEAD = 2 * Integer.BYTES;

    private static final int BUFFER = 1 << 18;

    /**
     * What a register says of itself.
     *
     * @param program which program wrote it
     * @param store   the number of its store's file
     * @param end     how far that store reaches
     * @param records how many records were stored up to there, whether a row still points to them or not
     * @param began   when its build began, by the disk's clock: a file written since may have changed unseen under it
     */
    record Head(Recipe program, long store, long end, long records, long began) { }

    private final Path path;
    private final FileChannel file;
    private final List<Optional<String>> names;
    private final AccessionReader reader;
    private final List<Accession> given = new ArrayList<>();
    private long[] ends = new long[1024];
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private Optional<Accession> next;

    private Register(Path path, FileChannel file, Shared shared) throws IOException {
        this.path = path;
        this.file = file;
        this.names = names(shared);
        this.reader = new AccessionReader(names);
        seek(HEAD_BYTES);
        this.next = names.isEmpty() ? Optional.empty() : read();
    }

    /** The head of the register in this file; absent where there is none that can be read. */
    static Optional<Head> head(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
            return head(in);
        }
    }

    private static Optional<Head> head(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(HEAD_BYTES));
        if (bytes.remaining() < HEAD_BYTES || bytes.getLong() != MAGIC) {
            return Optional.empty();
        }
        Head head = new Head(new Recipe(bytes.getLong()), bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        return bytes.getLong() == sum(bytes.array(), 0, HEAD_BYTES - Long.BYTES) ? Optional.of(head) : Optional.empty();
    }

    /** The checksum of some bytes. */
    static long sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return sum.getValue();
    }

    /** Opens the register in this file, which has a head. @param shared the store's, so that rows share their values */
    static Register open(Path path, Shared shared) throws IOException {
        return new Register(path, FileChannel.open(path, StandardOpenOption.READ), shared);
    }

    /** The names that rows have by number, from 1 on, none in front; nothing at all where they are damaged. */
    private List<Optional<String>> names(Shared shared) throws IOException {
        List<Optional<String>> found = new ArrayList<>(List.of(Optional.empty()));
        try {
            seek(file.size() - Long.BYTES);
            long begin = ByteBuffer.wrap(buffer, fill(Long.BYTES), Long.BYTES).getLong();
            if (begin < HEAD_BYTES || begin > file.size()) {
                return List.of();
            }
            seek(begin);
            int from = row(); // before the buffer is looked at, which may be another one then
            Bytes.In in = new Bytes.In(buffer, from);
            for (long left = StoredText.number(in); left > 0; left--) {
                found.add(shared.value(Optional.of(StoredText.string(in))));
            }
            return found;
        } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }

    private void seek(long position) throws IOException {
        file.position(position);
        filled = at;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    /** The accession that {@link #next} would give. */
    Accession peek() {
        return next.orElseThrow(NoSuchElementException::new);
    }

    @Override
    public Accession next() {
        Accession found = peek();
        next = read();
        return found;
    }

    /** The next accession; none at the end, or where the file is damaged: what follows is read anew then. */
    private Optional<Accession> read() {
        try {
            int from = row();
            Accession accession = reader.read(buffer, from);
            if (given.size() + 1 == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            ends[0] = HEAD_BYTES;
            ends[given.size() + 1] = ends[given.size()] + ROW_HEAD + at - from;
            given.add(accession);
            return Optional.of(accession);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * Passes over the next row and gives where its bytes begin in the buffer.
     *
     * @throws IllegalArgumentException where it is the last or damaged
     */
    private int row() throws IOException {
        int length = number();
        if (length <= 0 || length > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("no row");
        }
        int sum = number();
        int from = fill(length);
        if ((int) sum(buffer, from, length) != sum) {
            throw new IllegalArgumentException("damaged");
        }
        return from;
    }

    private int number() throws IOException {
        return ByteBuffer.wrap(buffer, fill(Integer.BYTES), Integer.BYTES).getInt();
    }

    /** Passes over so many bytes, has them in the buffer and gives where. @throws EOFException where there are not so many */
    private int fill(int count) throws IOException {
        if (filled - at < count) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= at;
            at = 0;
            if (count - filled > file.size() - file.position()) {
                throw new EOFException(); // before room is made for it: a damaged length may be a gigabyte
            }
            if (count > buffer.length) {
                buffer = Arrays.copyOf(buffer, count);
            }
            for (ByteBuffer in = ByteBuffer.wrap(buffer, filled, buffer.length - filled); filled < count; filled = in.position()) {
                if (file.read(in) < 0) {
                    throw new EOFException();
                }
            }
        }
        at += count;
        return at - count;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Writes a register without rows, whole or not at all. */
    static void saveEmpty(Path path, Head head) throws IOException {
        try (RegisterWriter out = new RegisterWriter(path, head, List.of())) {
            out.endRows();
            out.finish();
        }
    }

    /**
     * Puts the next register in the place of this one, which is closed then; whole or not at all.
     *
     * @param accessions in the order of their sources; those that this register gave are copied
     */
    void replace(Head head, List<Accession> accessions) throws IOException {
        try (RegisterWriter out = new RegisterWriter(path, head, names)) {
            int place = 0;
            for (Accession accession : accessions) {
                while (place < given.size() && given.get(place) != accession
                        && given.get(place).source().compareTo(accession.source()) <= 0) {
                    place++;
                }
                if (place < given.size() && given.get(place) == accession) {
                    out.copy(file, ends[place], ends[place + 1]);
                } else {
                    out.add(accession);
                }
            }
            out.endRows();
            given.clear();
            file.close();
            out.finish();
        }
    }
}
