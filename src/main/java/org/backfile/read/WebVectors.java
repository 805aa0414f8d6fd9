package org.backfile.read;

import org.backfile.source.PageElement;
import org.backfile.source.SourceDocument;
import org.backfile.source.Trait;

/** The columns that only a page with markup has; they stand behind those of the text, see {@link BlockVectors}. */
final class WebVectors {

    static final int REACH = 2;
    private static final WebTrait[] WEB_TRAITS = WebTrait.values();
    private static final int OWN = WEB_TRAITS.length;
    private static final Trait[] ELEMENT_TRAITS = Trait.values();
    private static final int TRAITS = ELEMENT_TRAITS.length;
    private static final int GROUPS = WebWords.get().size();
    private static final int NEIGHBOURS = OWN + TRAITS + 2 * GROUPS;

    private static final int TOLD = NEIGHBOURS + 2 * REACH * WebTrait.OF_NEIGHBOURS;

    /** How many there are. */
    static final int WIDTH = TOLD + WebAnswers.WIDTH;

    private final WebEvidence page;
    private final float[] rows;
    private final int stride;
    private final int from;

    private WebVectors(WebEvidence page, float[] rows, int stride) {
        this.page = page;
        this.rows = rows;
        this.stride = stride;
        this.from = stride - WIDTH;
    }

    /** Fills the last columns of each row. */
    static WebVectors of(Draft draft, SourceDocument document, float[] rows, int stride) {
        WebVectors vectors = new WebVectors(new WebEvidence(draft, document), rows, stride);
        vectors.own();
        for (int i = 0; i < draft.size(); i++) {
            vectors.traits(i);
            vectors.words(i);
        }
        for (int i = 0; i < draft.size(); i++) {
            vectors.neighbours(i);
        }
        return vectors;
    }

    WebEvidence page() {
        return page;
    }

    /** Adds what the first stage said of the elements around each block. */
    void tell(float[] likelihoods) {
        WebAnswers answers = new WebAnswers(page, likelihoods);
        for (int i = 0; i < likelihoods.length; i++) {
            answers.put(i, rows, i * stride + from + TOLD);
        }
    }

    /** Trait by trait: a processor guesses better which measure comes next than where each block's begin anew. */
    private void own() {
        for (WebTrait trait : WEB_TRAITS) {
            for (int i = 0; i < page.draft().size(); i++) {
                rows[i * stride + from + trait.ordinal()] = trait.of(page, i);
            }
        }
    }

    private void traits(int i) {
        PageElement element = page.tree().inner(i).element;
        for (Trait trait : ELEMENT_TRAITS) {
            boolean is = element.is(trait);
            rows[i * stride + from + OWN + trait.ordinal()] = is ? 1 : 0;
        }
    }

    /** For each group of words how far out one of them names an element, and whether one does so within the core. */
    private void words(int i) {
        int at = i * stride + from + OWN + TRAITS;
        long within = page.tree().namedWithin(i);
        page.tree().putFar(i, rows, at);
        for (int group = 0; group < GROUPS; group++) {
            rows[at + GROUPS + group] = within >> group & 1;
        }
    }

    private void neighbours(int i) {
        int to = i * stride + from + NEIGHBOURS;
        for (int near = i - REACH; near <= i + REACH; near++) {
            if (near != i) {
                neighbour(near, to);
                to += WebTrait.OF_NEIGHBOURS;
            }
        }
    }

    private void neighbour(int near, int to) {
        boolean there = near >= 0 && near < page.draft().size();
        for (int k = 0; k < WebTrait.OF_NEIGHBOURS; k++) {
            rows[to + k] = there ? rows[near * stride + from + k] : -1;
        }
    }
}
