package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;

/** Which of a shard's positions go into which of its files. */
final class PlaceFiles {

    /**
     * What a term's record says of its positions: 0, in the file before; 1, in a new one; n above 1, in n - 1 of its
     * own. One for each term.
     */
    private final int[] codes;
    private final List<Extent> files = new ArrayList<>();

    /** The first term of the shared file that is being filled, and the number after its last; none before the first. */
    private int first;
    private int end;

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

    private PlaceFiles(int terms) {
        codes = new int[terms];
    }

    /** The plan for a long term. @param term its number in the vocabulary */
    static PlaceFiles ofLong(Vocabulary vocabulary, int term, Scale scale) {
        PlaceFiles plan = new PlaceFiles(1);
        int documents = vocabulary.documents(term);
        plan.own(0, documents, scale.placeFiles(scale.placeBytes(documents, vocabulary.positions(term))));
        return plan;
    }

    /** The plan for a shard of the terms from one number to before another: their lists need not be read for it. Those of long terms are elsewhere. */
    static PlaceFiles of(Vocabulary vocabulary, int from, int to, Scale scale, int slotCount) {
        PlaceFiles plan = new PlaceFiles(to - from);
        long used = scale.placeBytes();
        for (int i = 0; i < to - from; i++) {
            int documents = vocabulary.documents(from + i);
            long size = scale.placeBytes(documents, vocabulary.positions(from + i));
            boolean isLong = scale.parts(documents, slotCount) > 0; // its code is never read
            if (!isLong && size > scale.placeBytes()) {
                plan.own(i, documents, scale.placeFiles(size));
                used = scale.placeBytes();
            } else if (!isLong) {
                boolean fresh = used + size > scale.placeBytes();
                plan.share(i, fresh);
                used = fresh ? size : used + size;
            }
        }
        plan.endShared();
        return plan;
    }

    private void own(int term, int documents, int count) {
        endShared();
        codes[term] = count + 1;
        int each = (documents + count - 1) / count;
        for (int i = 0; i < count; i++) {
            files.add(new Extent(term, term + 1, Math.min(documents, i * each), Math.min(documents, (i + 1) * each)));
        }
    }

    /** @param fresh whether the term begins a new file */
    private void share(int term, boolean fresh) {
        if (fresh) {
            endShared();
            first = term;
        }
        end = term + 1;
        codes[term] = fresh ? 1 : 0;
    }

    private void endShared() {
        if (end > 0) {
            files.add(new Extent(first, end, 0, Integer.MAX_VALUE));
            end = 0;
        }
    }

    int code(int term) {
        return codes[term];
    }

    List<Extent> files() {
        return files;
    }
}
