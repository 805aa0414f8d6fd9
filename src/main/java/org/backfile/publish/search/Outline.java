package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Recipe;

/**
 * A stretch of the vocabulary in short.
 *
 * @param borders   the first terms of its shards
 * @param longTerms in order
 */
record Outline(List<String> borders, List<LongTerm> longTerms) {

    static final Outline NONE = new Outline(List.of(), List.of());

    private static final LongTerm NOTHING = new LongTerm("", 1, 0, 0, 0);

    Outline {
        borders = List.copyOf(borders);
        longTerms = List.copyOf(longTerms);
    }

    /** All of it, see {@link Scale#recipe}. */
    Recipe recipe() {
        Recipe.Writer writer = new Recipe.Writer().add((long) borders.size());
        borders.forEach(writer::add);
        for (LongTerm row : longTerms) {
            writer.add(row.term()).add((long) row.documents()).add((long) row.parts()).add((long) row.placeFiles()).add((long) row.number());
        }
        return writer.recipe();
    }

    /** Passes an outline through a coder. */
    static Outline code(Coder coder, Outline given) {
        try (Prose prose = new Prose()) {
            return code(coder, prose, given);
        }
    }

    private static Outline code(Coder coder, Prose prose, Outline given) {
        List<String> borders = new TermModel(prose).terms(coder, given.borders);
        TermModel terms = new TermModel(prose);
        Numbers documents = new Numbers();
        Numbers parts = new Numbers();
        Numbers placeFiles = new Numbers();
        Numbers numbers = new Numbers();
        List<LongTerm> longTerms = new ArrayList<>();
        int count = terms.count(coder, given.longTerms.size());
        for (int i = 0; i < count; i++) {
            LongTerm row = i < given.longTerms.size() ? given.longTerms.get(i) : NOTHING;
            longTerms.add(new LongTerm(terms.term(coder, row.term()), documents.code(coder, row.documents() - 1) + 1,
                    parts.code(coder, row.parts()), placeFiles.code(coder, row.placeFiles()), numbers.code(coder, row.number())));
        }
        return new Outline(borders, longTerms);
    }
}
