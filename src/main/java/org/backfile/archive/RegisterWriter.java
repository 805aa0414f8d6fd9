package org.backfile.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.backfile.problem.NamedOutput;

/** Writes a {@link Register}, row by row, into a file beside it that takes its place in the end. Belongs to one thread. */
final class RegisterWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Path fresh;
    private final DataOutputStream out;
    private byte[] waiting = new byte[0];
    private int from;
    private int to;
    private long written = Register.HEAD_BYTES;

    RegisterWriter(Path path, Register.Head head) throws IOException {
        this.path = path;
        this.fresh = path.resolveSibling(path.getFileName() + ".new");
        this.out = new DataOutputStream(new BufferedOutputStream(NamedOutput.open(fresh), BUFFER));
        ByteBuffer bytes = ByteBuffer.allocate(Register.HEAD_BYTES).putLong(Register.MAGIC).putLong(head.program().bits())
                .putLong(head.store()).putLong(head.end()).putLong(head.records()).putLong(head.began());
        out.write(bytes.putLong(Register.sum(bytes.array(), 0, bytes.position())).array());
    }

    /** Adds a row, with its head, which stands between two places; rows that stand one behind the other are written at once. */
    void add(byte[] bytes, int begin, int end) throws IOException {
        if (bytes != waiting || begin != to) {
            flush();
            waiting = bytes;
            from = begin;
        }
        to = end;
    }

    private void flush() throws IOException {
        out.write(waiting, from, to - from);
        written += to - from;
        from = to;
    }

    /** Ends the file, with the names that rows have by number, and puts it in its place. */
    void finish(NameTable table) throws IOException {
        flush();
        out.writeInt(0);
        long begin = written + Integer.BYTES;
        out.write(row(table.names()));
        out.writeLong(begin);
        out.close();
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] row(List<String> names) {
        Bytes row = new Bytes();
        row.skip(Register.ROW_HEAD);
        StoredText.number(row, names.size());
        names.forEach(name -> StoredText.string(row, name));
        byte[] bytes = row.toArray();
        Register.seal(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
