package org.backfile.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page as numbers, a row for each block: its own traits, its neighbours', sums over the blocks before and after it, and
 * its place. The model's first stage reads these; its later ones read also what the first one said, see {@link #tell}.
 * Belongs to one call.
 */
final class BlockVectors {

    static final int REACH = 4;
    private static final int TRAITS = Trait.values().length;
    private static final int NEIGHBOURS = TRAITS;
    private static final int PLACE = NEIGHBOURS + 2 * REACH * Trait.OF_NEIGHBOURS;
    private static final int LIKENESS = PLACE + 33;
    private static final int MARKS = LIKENESS + 4;

    private static final int WIDTH = MARKS + 24;
    private static final int SPEECH = WIDTH + 30;
    private static final int LAST = SPEECH + 4;

    private static final int TOLD_WIDTH = LAST + 6;
    private static final int HEADLINE = TOLD_WIDTH + 6;
    private static final int BESIDE = HEADLINE + 3;

    private static final int FULL_WIDTH = HEADLINE + 7;

    /** How many numbers all models read of a text dump. */
    static final int TEXT_WIDTH = FULL_WIDTH + DumpVectors.WIDTH;

    /** How many numbers all models read of a page with markup. */
    static final int WEB_WIDTH = FULL_WIDTH + WebVectors.WIDTH;

    /** How far from the headline names are looked for. */
    private static final int NEAR_HEAD = 16;

    /** How far another date or byline is looked for. */
    private static final int FARTHEST = 10;

    private final Draft draft;
    private final int size;
    private final int width;
    private final float[] rows;
    private final Likeness likeness;
    private Optional<WebVectors> web = Optional.empty();
    private Optional<DumpVectors> dump = Optional.empty();

    private BlockVectors(Draft draft) {
        this.draft = draft;
        this.size = draft.size();
        this.width = draft.document().markup().isPresent() ? WEB_WIDTH : TEXT_WIDTH;
        this.rows = new float[size * width];
        this.likeness = new Likeness(draft);
    }

    static BlockVectors of(Draft draft) {
        BlockVectors vectors = new BlockVectors(draft);
        vectors.traits();
        vectors.neighbours();
        vectors.places();
        if (draft.document().markup().isEmpty()) {
            vectors.dump = Optional.of(DumpVectors.of(draft, vectors.rows, vectors.width));
        } else if (vectors.size > 0) {
            vectors.web = Optional.of(WebVectors.of(draft, draft.document(), vectors.rows, vectors.width));
        }
        return vectors;
    }

    /** What the page's elements and declarations tell; absent without markup. */
    Optional<WebEvidence> page() {
        return web.map(WebVectors::page);
    }

    int size() {
        return size;
    }

    /** The length of a row: {@link #TEXT_WIDTH}, or {@link #WEB_WIDTH} for a page with markup. */
    int width() {
        return width;
    }

    /** Where the row of block i begins. */
    int at(int i) {
        return i * width;
    }

    /** All rows, one after the other. */
    float[] rows() {
        return rows;
    }

    private void traits() {
        for (int i = 0; i < size; i++) {
            draft.block(i).wording().putTraits(rows, at(i));
        }
        for (Trait trait : Trait.OF_PAGE) {
            for (int i = 0; i < size; i++) {
                rows[at(i) + trait.ordinal()] = trait.of(draft, i);
            }
        }
    }

    private void neighbours() {
        for (int i = 0; i < size; i++) {
            int to = at(i) + NEIGHBOURS;
            for (int near = i - REACH; near <= i + REACH; near++) {
                if (near != i) {
                    neighbour(near, to);
                    to += Trait.OF_NEIGHBOURS;
                }
            }
        }
    }

    /** Beyond the page's ends there is nothing: -1 for each trait. */
    private void neighbour(int near, int to) {
        if (near >= 0 && near < size) {
            System.arraycopy(rows, at(near), rows, to, Trait.OF_NEIGHBOURS);
        } else {
            Arrays.fill(rows, to, to + Trait.OF_NEIGHBOURS, -1);
        }
    }

    private void places() {
        Places places = new Places(draft);
        for (int i = 0; i < size; i++) {
            places.put(i, rows, at(i) + PLACE);
        }
        likeness.put(rows, width, LIKENESS);
        new Marks(draft, rows, width, MARKS).put();
    }

    /** Adds what the first stage said of each block: the likelihood that it is text. */
    void tell(float[] likelihoods) {
        Answers answers = new Answers(draft, likelihoods);
        for (int i = 0; i < size; i++) {
            answers.put(i, rows, at(i) + WIDTH);
        }
        likeness.putSpeech(likelihoods, rows, width, SPEECH);
        answers.putLast(1, rows, width, LAST);
        answers.putLast(-1, rows, width, LAST + 3);
        web.ifPresent(vectors -> vectors.tell(likelihoods));
        dump.ifPresent(vectors -> vectors.tell(likelihoods));
    }

    /** Adds the place in respect of the text that was found, and how like its opening each block is. */
    void place(float[] likelihoods) {
        int from = draft.bodyFrom();
        int to = draft.bodyTo();
        for (int i = 0; i < size; i++) {
            int at = at(i) + TOLD_WIDTH;
            rows[at] = likelihoods[i];
            rows[at + 1] = i - from;
            rows[at + 2] = i - to;
            rows[at + 3] = i >= from && i < to ? 1 : 0;
        }
        likeness.putOpening(rows, width, TOLD_WIDTH + 4);
        beside();
        headline(-1);
    }

    /** Adds what dates and bylines stand nearby, and whether the page has the same text elsewhere. */
    private void beside() {
        for (int i = 0; i < size; i++) {
            int at = at(i) + BESIDE;
            rows[at] = nearest(i, Trait.DATE);
            rows[at + 1] = nearest(i, Trait.BYLINE);
            rows[at + 2] = draft.count(i) > 1 ? 1 : 0;
        }
    }

    /** Adds the place in respect of the headline; -1 for none. */
    void headline(int headline) {
        for (int i = 0; i < size; i++) {
            int at = at(i) + HEADLINE;
            rows[at] = headline < 0 ? 0 : i - headline;
            rows[at + 1] = headline < 0 ? 0 : 1;
            rows[at + 2] = headline < 0 ? 0 : likeness.pair(i, headline);
            rows[at + 6] = Math.abs(i - headline) < NEAR_HEAD && draft.named(i) ? 1 : 0;
        }
    }

    /** Adds what the rest of the page makes of the words of those that may be the headline. */
    void headlines(List<Integer> candidates) {
        dump.ifPresent(vectors -> likeness.putHeadlines(candidates, vectors.head()));
    }

    /** Adds what the rest of the page makes of the names in those that may be a byline. */
    void bylines(List<Integer> candidates) {
        dump.ifPresent(vectors -> vectors.head().bylines(candidates));
    }

    /** How far the nearest other block of a kind is, at most ten. */
    private int nearest(int i, Trait trait) {
        for (int distance = 1; distance < FARTHEST; distance++) {
            if (has(i - distance, trait) || has(i + distance, trait)) {
                return distance;
            }
        }
        return FARTHEST;
    }

    private boolean has(int i, Trait trait) {
        return i >= 0 && i < size && rows[at(i) + trait.ordinal()] > 0;
    }
}
