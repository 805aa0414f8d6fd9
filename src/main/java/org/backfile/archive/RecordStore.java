package org.backfile.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.backfile.article.Article;

/**
 * The articles on disk, one after another in one file: four bytes of length, four of CRC-32, then the record. Appending and
 * loading may be done by many threads at once.
 */
public final class RecordStore implements Closeable {

    private static final int HEAD = 8;

    private final FileChannel file;
    private long end;

    private RecordStore(FileChannel file) {
        this.file = file;
    }

    /**
     * An empty store in this file; what was there is gone.
     *
     * @throws IOException where the file cannot be made
     */
    public static RecordStore create(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new RecordStore(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Adds an article and gives its location, for {@link #load}. */
    public long append(Article article) throws IOException {
        byte[] record = StoredArticle.bytes(article);
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + record.length);
        buffer.putInt(record.length).putInt(checksum(record)).put(record).flip();
        long location = reserve(buffer.remaining());
        for (long at = location; buffer.hasRemaining(); ) {
            at += file.write(buffer, at);
        }
        return location;
    }

    private synchronized long reserve(int length) {
        long location = end;
        end += length;
        return location;
    }

    /**
     * The article at a location.
     *
     * @throws IOException where the disk fails or the record is not what was written
     */
    public Article load(long location) throws IOException {
        ByteBuffer head = read(location, HEAD);
        int length = head.getInt();
        int checksum = head.getInt();
        if (length < 0 || length > file.size() - location - HEAD) {
            throw damaged(location); // before a wrong length asks for two gigabytes
        }
        byte[] record = read(location + HEAD, length).array();
        if (checksum(record) != checksum) {
            throw damaged(location);
        }
        return StoredArticle.article(record);
    }

    private static IOException damaged(long location) {
        return new IOException("the record store is damaged at byte " + location + "; delete the state folder and build again");
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the record store ends at byte " + (from + buffer.position()) + "; delete the state folder and build again");
            }
        }
        return buffer.flip();
    }

    private static int checksum(byte[] record) {
        CRC32 crc = new CRC32();
        crc.update(record);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
