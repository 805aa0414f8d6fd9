package org.backfile.publish.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.backfile.problem.NamedOutput;

/** Makes one file of the runs: for each term, in order, its letters, how many documents have it, and its list. */
final class Merge {

    private final OutputStream out;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Endings.Builder endings;
    private final Growing list = new Growing(1 << 16);
    private final Growing head = new Growing(1 << 8);
    private long written;

    private Merge(OutputStream out, Endings.Builder endings) {
        this.out = out;
        this.endings = endings;
    }

    /**
     * Merges the runs, given in the order of their documents, into {@code file}, and deletes them.
     * @param endings hears of all terms
     */
    static Vocabulary of(List<Path> runs, Path file, Endings.Builder endings) throws IOException {
        List<Run> open = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(NamedOutput.open(file), 1 << 16)) {
            Merge merge = new Merge(out, endings);
            for (Path run : runs) {
                open.add(new Run(run, open.size()));
            }
            merge.run(open);
            return merge.vocabulary;
        } finally {
            for (Run run : open) {
                run.close();
            }
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    private void run(List<Run> runs) throws IOException {
        PriorityQueue<Run> queue = new PriorityQueue<>();
        for (Run run : runs) {
            if (run.next()) {
                queue.add(run);
            }
        }
        while (!queue.isEmpty()) {
            term(queue);
        }
    }

    private void term(PriorityQueue<Run> queue) throws IOException {
        String term = queue.peek().term();
        int documents = 0;
        int positions = 0;
        int slotBefore = -1;
        list.clear();
        while (!queue.isEmpty() && queue.peek().term().equals(term)) {
            Run run = queue.poll();
            run.appendTo(list, slotBefore);
            slotBefore = run.lastSlot();
            documents += run.documents();
            positions += run.positions();
            if (run.next()) {
                queue.add(run);
            }
        }
        write(term, documents, positions);
    }

    private void write(String term, int documents, int positions) throws IOException {
        head.clear();
        head.text(term);
        head.number(documents);
        head.number(positions);
        head.number(list.length());
        out.write(head.array(), 0, head.length());
        out.write(list.array(), 0, list.length());
        written += head.length() + list.length();
        vocabulary.add(documents, positions, Shards.priority(term), written);
        endings.add(term, documents);
    }
}
