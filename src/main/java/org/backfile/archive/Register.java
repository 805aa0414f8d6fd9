package org.backfile.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.backfile.problem.NamedOutput;
import org.backfile.text.Recipe;

/**
 * The register of accessions: what each source gave, in the order of the sources' names, kept between builds beside the store
 * that its rows point into. It is walked once, in order, and never held whole.
 *
 * <p>The file: {@link Head}, then for each accession its length, CRC-32C and bytes, then a length of zero.
 */
final class Register implements Closeable, Iterator<Accession> {

    /** Changes with the format of the register or of the store. */
    private static final long MAGIC = 0x6261636b72656731L;

    /** How long the head is. */
    static final int HEAD_BYTES = 7 * Long.BYTES;

    private static final int BUFFER = 1 << 16;

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

    private final DataInputStream in;
    private final AccessionReader reader;
    private Optional<Accession> next;

    private Register(DataInputStream in, Shared shared) {
        this.in = in;
        this.reader = new AccessionReader(shared);
        this.next = read();
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
        return bytes.getLong() == sum(bytes.array(), HEAD_BYTES - Long.BYTES) ? Optional.of(head) : Optional.empty();
    }

    private static long sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    /** Opens the register in this file, which has a head. @param shared the store's, so that rows share their values */
    static Register open(Path path, Shared shared) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        head(in);
        return new Register(in, shared);
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
            int length = in.readInt();
            if (length <= 0 || length > Integer.MAX_VALUE / 2) {
                return Optional.empty();
            }
            int sum = in.readInt();
            byte[] bytes = in.readNBytes(length);
            return bytes.length == length && (int) sum(bytes, length) == sum ? Optional.of(reader.read(bytes)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Writes a register, whole or not at all. @param accessions in the order of their sources */
    static void save(Path path, Head head, Iterable<Accession> accessions) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(NamedOutput.open(fresh), BUFFER))) {
            ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES).putLong(MAGIC).putLong(head.program().bits()).putLong(head.store())
                    .putLong(head.end()).putLong(head.records()).putLong(head.began());
            out.write(bytes.putLong(sum(bytes.array(), HEAD_BYTES - Long.BYTES)).array());
            AccessionWriter writer = new AccessionWriter();
            for (Accession accession : accessions) {
                byte[] row = writer.bytes(accession);
                out.writeInt(row.length);
                out.writeInt((int) sum(row, row.length));
                out.write(row);
            }
            out.writeInt(0);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
