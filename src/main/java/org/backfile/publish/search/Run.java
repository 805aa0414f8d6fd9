package org.backfile.publish.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lists of one run of documents, read term by term. Belongs to one thread. */
final class Run implements Closeable, Comparable<Run> {

    private static final int BUFFER = 1 << 16;

    private final int order;
    private final Path file;
    private final InputStream in;
    private final byte[] window = new byte[BUFFER];
    private int at;
    private int end;

    /** Bytes of the file that are not in the window yet. */
    private long left;

    private String term = "";
    private int documents;
    private int positions;
    private int lastSlot;
    private byte[] list = new byte[1 << 12];
    private int length;

    /** @param order of this run among the others */
    Run(Path file, int order) throws IOException {
        this.order = order;
        this.file = file;
        this.left = Files.size(file);
        this.in = Files.newInputStream(file);
    }

    /** Goes to the next term; false where there is none. */
    boolean next() throws IOException {
        if (at == end && left == 0) {
            return false;
        }
        char[] letters = new char[number()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) number();
        }
        term = new String(letters);
        documents = number();
        positions = number();
        lastSlot = number();
        length = number();
        list = list.length < length ? new byte[Math.max(length, 2 * list.length)] : list;
        read(length);
        return true;
    }

    private void read(int count) throws IOException {
        for (int done = 0; done < count; ) {
            fill();
            int some = Math.min(count - done, end - at);
            System.arraycopy(window, at, list, done, some);
            at += some;
            done += some;
        }
    }

    /** Has a byte in the window at least. */
    private void fill() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(window);
            if (end <= 0) {
                throw new EOFException(file + " is shorter than it was");
            }
            left -= end;
        }
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            fill();
            byte b = window[at++];
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    String term() {
        return term;
    }

    int documents() {
        return documents;
    }

    int positions() {
        return positions;
    }

    /** The slot of the term's last document in this run. */
    int lastSlot() {
        return lastSlot;
    }

    /** Appends the list, its first slot told from the last one of the run before (-1: there is none). */
    void appendTo(Growing out, int slotBefore) {
        Bytes first = new Bytes(list, 0);
        out.number(first.number() - slotBefore - 1);
        out.append(list, first.at(), length - first.at());
    }

    /** By term, then by the documents' order. */
    @Override
    public int compareTo(Run other) {
        int byTerm = term.compareTo(other.term);
        return byTerm != 0 ? byTerm : Integer.compare(order, other.order);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
