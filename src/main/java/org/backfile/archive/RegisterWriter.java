package org.backfile.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.backfile.problem.NamedOutput;

/** Writes a {@link Register}, row by row, into a file beside it that takes its place in the end. Belongs to one thread. */
final class RegisterWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Path fresh;
    private final DataOutputStream out;
    private final AccessionWriter rows;
    private final byte[] copied = new byte[BUFFER];
    private FileChannel source;
    private long from;
    private long to;
    private long written = Register.HEAD_BYTES;

    /** @param names that copied rows have by number, see {@link AccessionWriter} */
    RegisterWriter(Path path, Register.Head head, List<Optional<String>> names) throws IOException {
        this.path = path;
        this.fresh = path.resolveSibling(path.getFileName() + ".new");
        this.out = new DataOutputStream(new BufferedOutputStream(NamedOutput.open(fresh), BUFFER));
        this.rows = new AccessionWriter(names);
        ByteBuffer bytes = ByteBuffer.allocate(Register.HEAD_BYTES).putLong(Register.MAGIC).putLong(head.program().bits())
                .putLong(head.store()).putLong(head.end()).putLong(head.records()).putLong(head.began());
        out.write(bytes.putLong(Register.sum(bytes.array(), 0, bytes.position())).array());
    }

    void add(Accession accession) throws IOException {
        flush();
        row(rows.bytes(accession));
    }

    private void row(byte[] row) throws IOException {
        out.writeInt(row.length);
        out.writeInt((int) Register.sum(row, 0, row.length));
        out.write(row);
        written += Register.ROW_HEAD + row.length;
    }

    /** Takes over rows of another register, from one place of its file to before another. */
    void copy(FileChannel register, long begin, long end) throws IOException {
        if (begin != to || register != source) {
            flush();
            source = register;
            from = begin;
        }
        to = end;
    }

    private void flush() throws IOException {
        written += to - from;
        while (from < to) {
            int count = source.read(ByteBuffer.wrap(copied, 0, (int) Math.min(copied.length, to - from)), from);
            if (count < 0) {
                throw new EOFException(path + ": became shorter while it was read");
            }
            out.write(copied, 0, count);
            from += count;
        }
    }

    /** Ends the register without the names. What is copied from may be closed then. */
    void endRows() throws IOException {
        flush();
        out.writeInt(0);
        written += Integer.BYTES;
    }

    /** Ends the file and puts it in its place. */
    void finish() throws IOException {
        long begin = written;
        row(rows.names());
        out.writeLong(begin);
        out.close();
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
