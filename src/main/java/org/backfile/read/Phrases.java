package org.backfile.read;

/**
 * A set of kinds of phrases.
 *
 * @param bits a bit for each kind, in the kinds' order
 */
record Phrases(int bits) {

    static final Phrases NONE = new Phrases(0);

    static Phrases of(Phrase... kinds) {
        Phrases all = NONE;
        for (Phrase kind : kinds) {
            all = all.and(kind);
        }
        return all;
    }

    boolean contains(Phrase kind) {
        return (bits >>> kind.ordinal() & 1) != 0;
    }

    /** Whether one of the others is among them. */
    boolean containsAny(Phrases others) {
        return (bits & others.bits) != 0;
    }

    Phrases and(Phrase kind) {
        return contains(kind) ? this : new Phrases(bits | 1 << kind.ordinal());
    }

    /** Said in words, as a record's own comparison is put together when it is first asked, which is seen in a small build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Phrases phrases && phrases.bits == bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }
}
