package org.backfile.publish.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.problem.NamedOutput;

/**
 * Turns documents into lists by term, in bounded memory: when a run of documents fills it, their lists are sorted and
 * written to a file; {@link Merge} makes one of the files. Belongs to one thread.
 *
 * <p>A document's part of a list is: its slot minus the one before in the run (from -1) minus 1; twice the number of
 * its positions in the body, plus 1 where it has some in the title; the number of those, where it has; the positions in
 * the title, then in the body, each minus the one before (from -1) minus 1.
 */
final class Inverter {

    private final Path folder;
    private final int budget;
    private final List<Path> runs = new ArrayList<>();
    private final Tokenizer tokenizer = new Tokenizer();
    private final TermTable terms = new TermTable();
    private final Growing stream;
    private final Growing entry = new Growing(1 << 12);
    private final Norms norms;

    private int[] numbers = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int count;
    private final PerTerm perTerm = new PerTerm();

    /** What is known of each term of the run, by its number. */
    private static final class PerTerm {

        private static final int LEAST = 1 << 12;

        private int[] document = new int[LEAST];
        private int[] head = new int[LEAST];
        private int[] tail = new int[LEAST];
        private int[] slot = new int[LEAST];
        private int[] documents = new int[LEAST];
        private int[] positions = new int[LEAST];
        private int[] bytes = new int[LEAST];

        /** Forgets the terms, of which there were so many; what is not cleared is written before it is read. */
        void clear(int size) {
            Arrays.fill(document, 0, size, 0);
            Arrays.fill(documents, 0, size, 0);
            Arrays.fill(positions, 0, size, 0);
            Arrays.fill(bytes, 0, size, 0);
        }

        void hold(int size) {
            if (size > document.length) {
                int more = Math.max(size, 2 * document.length);
                document = Arrays.copyOf(document, more);
                head = Arrays.copyOf(head, more);
                tail = Arrays.copyOf(tail, more);
                slot = Arrays.copyOf(slot, more);
                documents = Arrays.copyOf(documents, more);
                positions = Arrays.copyOf(positions, more);
                bytes = Arrays.copyOf(bytes, more);
            }
        }
    }

    /**
     * @param folder for the files of runs; exists
     * @param budget bytes of memory for a run, roughly a third of what is used in all
     */
    Inverter(Path folder, int budget, Norms norms) {
        this.folder = folder;
        this.budget = budget;
        this.norms = norms;
        this.stream = new Growing(Math.min(budget, 1 << 16));
    }

    /**
     * Takes a document.
     *
     * @param slot greater than that of every document before
     */
    void document(int slot, Content content) throws IOException {
        count = 0;
        tokenizer.read(content.title(), this::term);
        int titleLength = count;
        for (String part : content.body()) {
            tokenizer.read(part, this::term);
        }
        norms.set(slot, titleLength, count - titleLength);
        link(slot);
        write(slot, titleLength);
        if (stream.length() + terms.byteCount() > budget) {
            flush();
        }
    }

    private void term(char[] text, int length, Tokenizer.Kind kind) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        numbers[count++] = terms.number(text, length);
    }

    /** Chains the positions of each term of the document. */
    private void link(int slot) {
        perTerm.hold(terms.size());
        for (int at = 0; at < count; at++) {
            int number = numbers[at];
            next[at] = -1;
            if (perTerm.document[number] != slot + 1) {
                perTerm.document[number] = slot + 1;
                perTerm.head[number] = at;
            } else {
                next[perTerm.tail[number]] = at;
            }
            perTerm.tail[number] = at;
        }
    }

    private void write(int slot, int titleLength) {
        for (int at = 0; at < count; at++) {
            int number = numbers[at];
            if (perTerm.head[number] == at) {
                entry(slot, number, titleLength);
                stream.number(number);
                stream.number(entry.length());
                stream.append(entry.array(), 0, entry.length());
            }
        }
    }

    private void entry(int slot, int number, int titleLength) {
        int inTitle = 0;
        int all = 0;
        for (int at = perTerm.head[number]; at >= 0; at = next[at]) {
            inTitle += at < titleLength ? 1 : 0;
            all++;
        }
        entry.clear();
        entry.number(perTerm.documents[number] == 0 ? slot : slot - perTerm.slot[number] - 1);
        entry.number(all - inTitle << 1 | (inTitle > 0 ? 1 : 0));
        if (inTitle > 0) {
            entry.number(inTitle);
        }
        positions(perTerm.head[number], titleLength);
        perTerm.slot[number] = slot;
        perTerm.documents[number]++;
        perTerm.positions[number] += all;
        perTerm.bytes[number] += entry.length();
    }

    private void positions(int head, int titleLength) {
        int before = -1;
        boolean title = true;
        for (int at = head; at >= 0; at = next[at]) {
            if (title && at >= titleLength) {
                title = false;
                before = titleLength - 1;
            }
            entry.number(at - before - 1);
            before = at;
        }
    }

    private void flush() throws IOException {
        int[] order = terms.sorted();
        byte[] lists = sortedLists(order);
        Path run = folder.resolve("run-" + runs.size());
        try (OutputStream out = new BufferedOutputStream(NamedOutput.open(run), 1 << 16)) {
            int from = 0;
            for (int number : order) {
                Growing head = entry;
                head.clear();
                head.text(terms.term(number));
                head.number(perTerm.documents[number]);
                head.number(perTerm.positions[number]);
                head.number(perTerm.slot[number]);
                head.number(perTerm.bytes[number]);
                out.write(head.array(), 0, head.length());
                out.write(lists, from, perTerm.bytes[number]);
                from += perTerm.bytes[number];
            }
        }
        runs.add(run);
        perTerm.clear(terms.size());
        terms.clear();
        stream.clear();
    }

    /** The entries of the stream, brought together by term. */
    private byte[] sortedLists(int[] order) {
        int[] to = new int[terms.size()];
        int total = 0;
        for (int number : order) {
            to[number] = total;
            total += perTerm.bytes[number];
        }
        byte[] lists = new byte[total];
        Bytes in = new Bytes(stream.array(), 0);
        while (in.at() < stream.length()) {
            int number = in.number();
            int length = in.number();
            System.arraycopy(stream.array(), in.at(), lists, to[number], length);
            to[number] += length;
            in.skip(length);
        }
        return lists;
    }

    /** The files of all runs, in the order of their documents. */
    List<Path> runs() throws IOException {
        if (terms.size() > 0) {
            flush();
        }
        return List.copyOf(runs);
    }
}
