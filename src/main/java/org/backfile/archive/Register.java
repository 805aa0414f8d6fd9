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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.backfile.text.Recipe;

/**
 * The register of accessions: what each source gave, in the order of the sources' names, kept between builds beside the store
 * that its rows point into. It is walked once, in order; what it gives looks into its bytes, a piece of the file each, which stay
 * in memory as long as one of theirs is in use.
 *
 * <p>The file: {@link Head}; then for each accession a row, which is its length, CRC-32C and bytes; a length of zero; one row
 * more with the outlets, sections and languages that rows have by number; and where that one begins.
 */
final class Register implements Closeable, Iterator<Accession> {

    /** Changes with the format of the register or of the store. */
    static final long MAGIC = 0x6261636b72656733L;

    /** How long the head is. */
    static final int HEAD_BYTES = 7 * Long.BYTES;

    /** What stands before a row's bytes: its length and its checksum. */
    static final int ROW_HEAD = 2 * Integer.BYTES;

    /** So many bytes of the file are a piece; more where a row has more. */
    private static final int PIECE = 1 << 18;

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
    private final NameTable names;
    private byte[] piece = new byte[0];
    private int at;
    private int filled;
    private boolean ended;
    private Optional<Accession> next;

    private Register(Path path, FileChannel file, NameTable names) throws IOException {
        this.path = path;
        this.file = file;
        this.names = names;
        boolean whole = readNames();
        seek(HEAD_BYTES);
        this.next = whole ? read() : Optional.empty();
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

    /** Opens the register in this file, which has a head. @param names an empty table, which gets its names */
    static Register open(Path path, NameTable names) throws IOException {
        return new Register(path, FileChannel.open(path, StandardOpenOption.READ), names);
    }

    /** Takes the names in; false, and nothing taken, where they are damaged. */
    private boolean readNames() throws IOException {
        List<String> found = new ArrayList<>();
        try {
            seek(file.size() - Long.BYTES);
            int from = fill(Long.BYTES); // before the piece is looked at, which may be another one then
            long begin = Bytes.fixedLong(piece, from);
            if (begin < HEAD_BYTES || begin > file.size()) {
                return false;
            }
            seek(begin);
            from = row() + ROW_HEAD;
            Bytes.In in = new Bytes.In(piece, from);
            for (long left = StoredText.number(in); left > 0; left--) {
                found.add(StoredText.string(in));
            }
        } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
        found.forEach(name -> names.number(Optional.of(name)));
        return true;
    }

    private void seek(long position) throws IOException {
        file.position(position);
        piece = new byte[0];
        filled = 0;
        at = 0;
        ended = false;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    /** Whether all accessions were given, rather than that the next one is damaged. */
    boolean isAtEnd() {
        return ended;
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
            int from = row(); // before the piece is looked at
            return Optional.of(new Accession(piece, from, names));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Passes over the next row and gives where it begins in the piece.
     *
     * @throws IllegalArgumentException where it is the last or damaged
     */
    private int row() throws IOException {
        int from = fill(Integer.BYTES);
        int length = Bytes.fixedInt(piece, from);
        ended = length == 0;
        if (length <= 0 || length > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("no row");
        }
        at -= Integer.BYTES;
        from = fill(ROW_HEAD + length);
        if ((int) sum(piece, from + ROW_HEAD, length) != Bytes.fixedInt(piece, from + Integer.BYTES)) {
            throw new IllegalArgumentException("damaged");
        }
        return from;
    }

    /** Puts length and checksum into the head of a row. */
    static void seal(byte[] row) {
        int length = row.length - ROW_HEAD;
        ByteBuffer.wrap(row).putInt(length).putInt((int) sum(row, ROW_HEAD, length));
    }

    /**
     * Passes over so many bytes, has them in the piece and gives where. What they have no room for in a piece begins the next one.
     *
     * @throws EOFException where there are not so many
     */
    private int fill(int count) throws IOException {
        if (filled - at < count) {
            long left = filled - at + file.size() - file.position();
            if (count > left) {
                throw new EOFException(); // before room is made for it: a damaged length may be a gigabyte
            }
            byte[] fresh = new byte[(int) Math.max(count, Math.min(PIECE, left))];
            System.arraycopy(piece, at, fresh, 0, filled - at);
            filled -= at;
            at = 0;
            piece = fresh;
            for (ByteBuffer in = ByteBuffer.wrap(piece, filled, piece.length - filled); filled < count; filled = in.position()) {
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
        try (RegisterWriter out = new RegisterWriter(path, head)) {
            out.finish(new NameTable());
        }
    }

    /**
     * Puts the next register in the place of this one, which is closed then; whole or not at all.
     *
     * @param accessions in the order of their sources, with names of this register's table
     */
    void replace(Head head, List<Accession> accessions) throws IOException {
        try (RegisterWriter out = new RegisterWriter(path, head)) {
            for (Accession accession : accessions) {
                accession.write(out);
            }
            file.close();
            out.finish(names);
        }
    }
}
