package org.backfile.publish.search;

/** The odds by which a term shard is coded. */
final class ShardModel implements AutoCloseable {

    private final Prose prose = new Prose();
    private final TermModel terms = new TermModel(prose);
    private final ListModel lists;
    private final Numbers documents = new Numbers();
    private final int[] apart = Odds.even(1);
    private final Numbers places = new Numbers();

    ShardModel(Precision precision) {
        this.lists = new ListModel(precision);
    }

    /** See {@link Prose#close}. */
    @Override
    public void close() {
        prose.close();
    }

    TermModel terms() {
        return terms;
    }

    ListModel lists() {
        return lists;
    }

    /** Passes how many documents have a term, from 1. */
    int documents(Coder coder, int count) {
        return documents.code(coder, count - 1) + 1;
    }

    /** Passes whether it is a long term, of which the outline tells all else. */
    boolean isLong(Coder coder, boolean value) {
        return coder.bit(apart, 0, value ? 1 : 0) != 0;
    }

    /** Passes where a term's positions are, see {@link PlaceFiles}. */
    int places(Coder coder, int code) {
        return places.code(coder, code);
    }
}
