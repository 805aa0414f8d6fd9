package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;

/** Which of a shard's positions go into which of its files. */
final class PlaceFiles {

    /**
     * What a term's record says of its positions: 0, in the file before; 1, in a new one; n above 1, in n - 1 of its
     * own. One for each term.
     */
    private final List<Integer> codes = new ArrayList<>();
    private final List<Extent> files = new ArrayList<>();

    /**
     * One file.
     *
     * @param firstTerm  number in the shard
     * @param termEnd    the number after its last term
     * @param firstEntry of a term that has files of its own; else 0
     * @param entryEnd   after the last entry in the file; of terms that share one, more than any has
     */
    record Extent(int firstTerm, int termEnd, int firstEntry, int entryEnd) {

        /** Whether it has some entries of one term alone. */
        boolean isPart() {
            return entryEnd < Integer.MAX_VALUE;
        }
    }

    private PlaceFiles() { }

    /** The plan for a long term. @param term its number in the vocabulary */
    static PlaceFiles ofLong(Vocabulary vocabulary, int term, Scale scale) {
        PlaceFiles plan = new PlaceFiles();
        int documents = vocabulary.documents(term);
        plan.own(0, documents, scale.placeFiles(scale.placeBytes(documents, vocabulary.positions(term))));
        return plan;
    }

    /** The plan for a shard of the terms from one number to before another: their lists need not be read for it. Those of long terms are elsewhere. */
    static PlaceFiles of(Vocabulary vocabulary, int from, int to, Scale scale, int slotCount) {
        PlaceFiles plan = new PlaceFiles();
        long used = scale.placeBytes();
        for (int i = 0; i < to - from; i++) {
            int documents = vocabulary.documents(from + i);
            long size = scale.placeBytes(documents, vocabulary.positions(from + i));
            if (scale.parts(documents, slotCount) > 0) {
                plan.codes.add(0); // never read
            } else if (size > scale.placeBytes()) {
                plan.own(i, documents, scale.placeFiles(size));
                used = scale.placeBytes();
            } else {
                used = plan.share(i, used + size > scale.placeBytes()) ? size : used + size;
            }
        }
        return plan;
    }

    private void own(int term, int documents, int count) {
        codes.add(count + 1);
        int each = (documents + count - 1) / count;
        for (int i = 0; i < count; i++) {
            files.add(new Extent(term, term + 1, Math.min(documents, i * each), Math.min(documents, (i + 1) * each)));
        }
    }

    /** Whether the term began a new file. */
    private boolean share(int term, boolean fresh) {
        codes.add(fresh ? 1 : 0);
        int first = fresh ? term : files.remove(files.size() - 1).firstTerm();
        files.add(new Extent(first, term + 1, 0, Integer.MAX_VALUE));
        return fresh;
    }

    int code(int term) {
        return codes.get(term);
    }

    List<Extent> files() {
        return files;
    }
}
