package org.backfile.publish.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.publish.Layout;

/**
 * What a search needs first.
 *
 * @param articles    how many there are
 * @param slots       how many there are, empty ones as well
 * @param levelBits   of a level
 * @param coarse      how many bits are left out of the levels of the most common terms
 * @param titleWeight of a term in the title, in sixteenths of one in the body
 * @param cardSlots   in a file of cards
 * @param daySlots    in a file of days
 * @param bodies      articles with terms in their body
 * @param titles      articles with terms in their title
 * @param cellFiles   how many there are
 * @param layout      where the articles stand
 * @param outlets     names in order
 * @param sections    names in order
 * @param languages   codes in order
 * @param outlines    the first term of each outline
 * @param spellings   the first term of each shard of spellings
 */
record Root(int articles, int slots, int levelBits, int coarse, int titleWeight, int cardSlots, int daySlots, int bodies, int titles,
        int cellFiles, Layout layout,
        List<String> outlets, List<String> sections, List<String> languages, List<String> outlines, List<String> spellings) {

    /** The version of the format. */
    static final int FORMAT = 3;

    private static final Root NOTHING = new Root(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Layout.FOLDERS, List.of(), List.of(), List.of(), List.of(),
            List.of());

    Root {
        outlets = List.copyOf(outlets);
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
        outlines = List.copyOf(outlines);
        spellings = List.copyOf(spellings);
    }

    Precision precision() {
        return new Precision(levelBits, coarse, slots);
    }

    byte[] bytes() {
        RangeEncoder coder = new RangeEncoder();
        Numbers head = new Numbers();
        head.code(coder, FORMAT);
        code(coder, head, this);
        return coder.bytes();
    }

    /** @throws IOException where the bytes are of no index, or of another version's */
    static Root of(byte[] bytes) throws IOException {
        RangeDecoder coder = new RangeDecoder(bytes);
        Numbers head = new Numbers();
        if (head.code(coder, 0) != FORMAT) {
            throw new IOException("the search index is of another version of Backfile (try: backfile build)");
        }
        return code(coder, head, NOTHING);
    }

    private static Root code(Coder coder, Numbers head, Root given) {
        try (Prose prose = new Prose()) {
            return code(coder, head, prose, given);
        }
    }

    private static Root code(Coder coder, Numbers head, Prose prose, Root given) {
        return new Root(head.code(coder, given.articles), head.code(coder, given.slots), head.code(coder, given.levelBits), head.code(coder, given.coarse),
                head.code(coder, given.titleWeight), head.code(coder, given.cardSlots), head.code(coder, given.daySlots),
                head.code(coder, given.bodies), head.code(coder, given.titles), head.code(coder, given.cellFiles), layout(coder, head, given.layout),
                names(coder, head, prose, given.outlets), names(coder, head, prose, given.sections),
                names(coder, head, prose, given.languages), terms(coder, prose, given.outlines),
                        terms(coder, prose, given.spellings));
    }

    private static Layout layout(Coder coder, Numbers head, Layout given) {
        return head.code(coder, given.ordinal()) == 0 ? Layout.FOLDERS : Layout.PACKED;
    }

    private static List<String> names(Coder coder, Numbers head, Prose prose, List<String> given) {
        List<String> names = new ArrayList<>();
        int count = head.code(coder, given.size());
        for (int i = 0; i < count; i++) {
            names.add(prose.code(coder, i < given.size() ? given.get(i) : ""));
        }
        return names;
    }

    private static List<String> terms(Coder coder, Prose prose, List<String> given) {
        return new TermModel(prose).terms(coder, given);
    }
}
