package org.backfile.publish.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The file that {@link Merge} made, read by terms' numbers. Safe for many threads. */
final class MergedLists implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final Vocabulary vocabulary;

    MergedLists(Path file, Vocabulary vocabulary) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.vocabulary = vocabulary;
    }

    /**
     * A term and its list.
     *
     * @param bytes the list is in them
     * @param from  its first byte
     */
    record Row(String term, int documents, byte[] bytes, int from) { }

    /** The rows of a range of terms, the second number beyond it. */
    List<Row> rows(int from, int to) throws IOException {
        byte[] bytes = read(vocabulary.offset(from), (int) (vocabulary.offset(to) - vocabulary.offset(from)));
        Bytes in = new Bytes(bytes, 0);
        List<Row> rows = new ArrayList<>();
        for (int term = from; term < to; term++) {
            String letters = in.text();
            int documents = in.number();
            in.number(); // its positions; the vocabulary knows them
            int length = in.number();
            rows.add(new Row(letters, documents, bytes, in.at()));
            in.skip(length);
        }
        return rows;
    }

    /** The letters of a term. */
    String term(int number) throws IOException {
        int most = 3 * Tokenizer.LONGEST + 2;
        long offset = vocabulary.offset(number);
        byte[] bytes = read(offset, (int) Math.min(most, vocabulary.offset(number + 1) - offset));
        return new Bytes(bytes, 0).text();
    }

    private byte[] read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException(file + " is shorter than it was");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
