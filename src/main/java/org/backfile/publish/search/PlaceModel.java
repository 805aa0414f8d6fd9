package org.backfile.publish.search;

/** The odds by which a file's positions are coded. */
final class PlaceModel {

    private static final int CLASSES = 8;

    private final Numbers titleCounts = new Numbers();
    private final Numbers titleGaps = new Numbers();
    private final Numbers bodyCounts = new Numbers();
    private final Numbers[] bodyGaps = Numbers.sets(CLASSES);

    /** Passes the number of a term's positions in a title that has it, from 1. */
    int titleCount(Coder coder, int count) {
        return titleCounts.code(coder, count - 1) + 1;
    }

    /** Passes the number of a term's positions in a body that has it, from 1. */
    int bodyCount(Coder coder, int count) {
        return bodyCounts.code(coder, count - 1) + 1;
    }

    int titleGap(Coder coder, int gap) {
        return titleGaps.code(coder, gap);
    }

    /** @param count of the positions in this body */
    int bodyGap(Coder coder, int count, int gap) {
        return bodyGaps[Math.min(CLASSES - 1, ListModel.classOf(count))].code(coder, gap);
    }
}
