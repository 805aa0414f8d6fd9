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

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int count;
    private final PerTerm perTerm = new PerTerm();

    /**
     * What is known of each term of the run, by its number. The numbers of a term stand side by side, as each is asked for all of
     * them: in arrays of their own each is one more look at memory that no cache holds.
     */
    private static final class PerTerm {

        private static final int LEAST = 1 << 12;

        /** In front of a term's numbers; two to the power of this are there. */
        private static final int SHIFT = 3;

        private static final int DOCUMENT = 0;
        private static final int HEAD = 1;
        private static final int TAIL = 2;
        private static final int SLOT = 3;
        private static final int DOCUMENTS = 4;
        private static final int POSITIONS = 5;
        private static final int BYTES = 6;

        private int[] numbers = new int[LEAST << SHIFT];

        /** Forgets the terms, of which there were so many. */
        void clear(int size) {
            Arrays.fill(numbers, 0, size << SHIFT, 0);
        }

        void hold(int size) {
            if (size << SHIFT > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(size << SHIFT, 2 * numbers.length));
            }
        }

        /** Where a term's numbers begin. */
        static int of(int term) {
            return term << SHIFT;
        }

        int documents(int term) {
            return numbers[of(term) + DOCUMENTS];
        }

        int positions(int term) {
            return numbers[of(term) + POSITIONS];
        }

        int slot(int term) {
            return numbers[of(term) + SLOT];
        }

        int bytes(int term) {
            return numbers[of(term) + BYTES];
        }

        int head(int term) {
            return numbers[of(term) + HEAD];
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
        terms.numbers(keys, count, numbers);
        norms.set(slot, titleLength, count - titleLength);
        link(slot);
        write(slot, titleLength);
        if (stream.length() + terms.byteCount() > budget) {
            flush();
        }
    }

    private void term(char[] text, int length, Tokenizer.Kind kind) {
        if (count == numbers.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        keys[count] = TermTable.key(text, length);
        if (keys[count] == TermTable.NO_KEY) {
            numbers[count] = terms.number(text, length);
        }
        count++;
    }

    /** Chains the positions of each term of the document. */
    private void link(int slot) {
        perTerm.hold(terms.size());
        int[] known = perTerm.numbers;
        for (int at = 0; at < count; at++) {
            int term = PerTerm.of(numbers[at]);
            next[at] = -1;
            if (known[term + PerTerm.DOCUMENT] != slot + 1) {
                known[term + PerTerm.DOCUMENT] = slot + 1;
                known[term + PerTerm.HEAD] = at;
            } else {
                next[known[term + PerTerm.TAIL]] = at;
            }
            known[term + PerTerm.TAIL] = at;
        }
    }

    private void write(int slot, int titleLength) {
        for (int at = 0; at < count; at++) {
            int number = numbers[at];
            if (perTerm.head(number) == at) {
                entry(slot, number, titleLength);
                stream.number(number);
                stream.number(entry.length());
                stream.append(entry.array(), 0, entry.length());
            }
        }
    }

    private void entry(int slot, int number, int titleLength) {
        int[] known = perTerm.numbers;
        int term = PerTerm.of(number);
        int head = known[term + PerTerm.HEAD];
        int inTitle = 0;
        int all = 0;
        for (int at = head; at >= 0; at = next[at]) {
            inTitle += at < titleLength ? 1 : 0;
            all++;
        }
        entry.clear();
        entry.number(known[term + PerTerm.DOCUMENTS] == 0 ? slot : slot - known[term + PerTerm.SLOT] - 1);
        entry.number(all - inTitle << 1 | (inTitle > 0 ? 1 : 0));
        if (inTitle > 0) {
            entry.number(inTitle);
        }
        positions(head, titleLength);
        known[term + PerTerm.SLOT] = slot;
        known[term + PerTerm.DOCUMENTS]++;
        known[term + PerTerm.POSITIONS] += all;
        known[term + PerTerm.BYTES] += entry.length();
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
                head.number(perTerm.documents(number));
                head.number(perTerm.positions(number));
                head.number(perTerm.slot(number));
                head.number(perTerm.bytes(number));
                out.write(head.array(), 0, head.length());
                out.write(lists, from, perTerm.bytes(number));
                from += perTerm.bytes(number);
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
            total += perTerm.bytes(number);
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
