package org.backfile.publish.search;

/** The odds by which a shard of spellings is coded. */
final class SpellingModel implements AutoCloseable {

    private final Prose prose = new Prose();
    private final TermModel terms = new TermModel(prose);
    private final Numbers documents = new Numbers();

    /** See {@link Prose#close}. */
    @Override
    public void close() {
        prose.close();
    }

    int count(Coder coder, int count) {
        return terms.count(coder, count);
    }

    /** Passes a term, written backwards. */
    String term(Coder coder, String term) {
        return terms.term(coder, term);
    }

    /** Passes how many documents have it, from 1. */
    int documents(Coder coder, int count) {
        return documents.code(coder, count - 1) + 1;
    }
}
