package org.backfile.publish.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file that {@link Merge} made, read by terms' numbers, with what was amended since. Safe for many threads. */
final class MergedLists implements Closeable {

    /** So many amended lists are kept, of at least and at most so many bytes each. */
    private static final int FEW = 8;
    private static final int LONG = 1 << 15;
    private static final int LARGE = 8 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Vocabulary vocabulary;

    /** Amended lists that are long: they are in many files, each of which asks for the list. */
    private final Map<Integer, Row> amended = Collections.synchronizedMap(new Recent<>(FEW));

    MergedLists(Path file, Vocabulary vocabulary) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.vocabulary = vocabulary;
    }

    /**
     * A term and its list.
     *
     * @param bytes  the list is in them
     * @param from   its first byte
     * @param length how many there are
     */
    record Row(String term, int documents, byte[] bytes, int from, int length) {

        /** Of no term. */
        static final Row NONE = new Row("", 0, new byte[0], 0, 0);
    }

    /** A term's row. */
    Row row(int term) throws IOException {
        return rows(term, term + 1).get(0);
    }

    /** The rows of a range of terms, the second number beyond it. */
    List<Row> rows(int from, int to) throws IOException {
        long start = vocabulary.offset(from);
        byte[] bytes = read(start, (int) (vocabulary.offset(to) - start));
        List<Row> rows = new ArrayList<>();
        for (int term = from; term < to; term++) {
            rows.add(row(term, bytes, (int) (vocabulary.offset(term) - start)));
        }
        return rows;
    }

    private Row row(int term, byte[] bytes, int at) {
        Optional<Amendment> amendment = vocabulary.amendment(term);
        if (amendment.isEmpty()) {
            return row(new Bytes(bytes, at));
        }
        Row known = amended.get(term);
        if (known == null) {
            Amendment change = amendment.get();
            known = change.over(change.isMerged() ? row(new Bytes(bytes, at)) : Row.NONE);
            if (known.length() >= LONG && known.length() <= LARGE) {
                amended.put(term, known);
            }
        }
        return known;
    }

    private static Row row(Bytes in) {
        String letters = in.text();
        int documents = in.number();
        in.number(); // its positions; the vocabulary knows them
        int length = in.number();
        return new Row(letters, documents, in.array(), in.at(), length);
    }

    /** The letters of a term. */
    String term(int number) throws IOException {
        Optional<Amendment> amendment = vocabulary.amendment(number);
        return amendment.isPresent() ? amendment.get().term() : mergedTerm(number);
    }

    private String mergedTerm(int number) throws IOException {
        int most = 3 * Tokenizer.LONGEST + 2;
        long offset = vocabulary.offset(number);
        byte[] bytes = read(offset, (int) Math.min(most, vocabulary.offset(vocabulary.size()) - offset));
        return new Bytes(bytes, 0).text();
    }

    /** The number of the first term at or after some letters, and not before a number. */
    int atOrAfter(String letters, int from) throws IOException {
        int low = from;
        int high = vocabulary.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (term(middle).compareTo(letters) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
