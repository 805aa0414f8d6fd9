package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Recipe;

/**
 * What is kept of an index between builds, so that the next one inverts only the articles that changed: the lists as they were
 * merged once, and all that was amended since. Lists and terms are written once; the small file of what was amended is written
 * by each build, and says which lists it goes with.
 *
 * @param merged     the recipe of the archive that the lists were merged of
 * @param sum        the checksum of the file of the terms
 * @param lists      the seal of the file of the lists
 * @param seats      who has each slot now
 * @param norms      of the documents now
 * @param terms      as they were merged
 * @param endings    as they were merged
 * @param amendments by their terms
 */
record KeptIndex(Recipe merged, long sum, Seal lists, Seats seats, Norms norms, Vocabulary terms, Endings endings,
        SortedMap<String, Amendment> amendments) {

    /** Changes with the format. */
    private static final long MAGIC = 0x6261636b73656134L;

    private static final String LISTS = "lists";
    private static final String TERMS = "terms";
    private static final String AMENDED = "amended";

    static Path lists(Path folder) {
        return folder.resolve(LISTS);
    }

    /** Says that what is kept is of no use any more. */
    static void discard(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(AMENDED));
    }

    /** What is kept in a folder; absent where it is nothing, or damaged, or another program's. */
    static Optional<KeptIndex> load(Path folder, Recipe program) throws IOException {
        return KeptReader.read(folder.resolve(AMENDED),
                amended -> amended.fixed() == MAGIC && amended.fixed() == program.bits() ? load(folder, amended) : Optional.empty());
    }

    private static Optional<KeptIndex> load(Path folder, KeptReader amended) throws IOException {
        long sum = amended.fixed();
        Optional<Seal> lists = new Seal(amended.fixed(), amended.fixed()).on(lists(folder));
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        return KeptReader.read(folder.resolve(TERMS), terms -> terms.sum() == sum ? read(terms, lists.get(), amended) : Optional.empty())
                .filter(index -> index.goesWith(lists(folder)));
    }

    private boolean goesWith(Path lists) {
        return lists.toFile().length() == terms.offset(terms.size());
    }

    private static Optional<KeptIndex> read(KeptReader terms, Seal lists, KeptReader in) throws IOException {
        Recipe merged = new Recipe(in.fixed());
        Seats seats = Seats.read(in);
        Norms norms = Norms.read(in);
        SortedMap<String, Amendment> amendments = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            Amendment amendment = Amendment.read(in);
            amendments.put(amendment.term(), amendment);
        }
        return Optional.of(new KeptIndex(merged, terms.sum(), lists, seats, norms, Vocabulary.read(terms), Endings.read(terms),
                amendments));
    }

    /** Keeps an index whose lists were just merged; nothing is amended. */
    static KeptIndex kept(Path folder, Recipe program, Recipe merged, Seats seats, Norms norms, Vocabulary terms, Endings endings)
            throws IOException {
        try (KeptWriter out = new KeptWriter(folder.resolve(TERMS))) {
            terms.write(out);
            endings.write(out);
            KeptIndex index = new KeptIndex(merged, out.finish(), Seal.of(lists(folder)), seats, norms, terms, endings, new TreeMap<>());
            index.save(folder, program);
            return index;
        }
    }

    /** Keeps who has which slot and what was amended; the terms stand as they were kept before. */
    void save(Path folder, Recipe program) throws IOException {
        try (KeptWriter out = new KeptWriter(folder.resolve(AMENDED))) {
            out.fixed(MAGIC);
            out.fixed(program.bits());
            out.fixed(sum);
            out.fixed(lists.sum());
            out.fixed(lists.modified());
            out.fixed(merged.bits());
            seats.write(out);
            norms.write(out);
            out.number(amendments.size());
            for (Amendment amendment : amendments.values()) {
                amendment.write(out);
            }
            out.finish();
        }
    }

    /** All terms as they are now. */
    Vocabulary vocabulary() {
        return amendments.isEmpty() ? terms : terms.amended(amendments.values());
    }

    /** The spellings as they are now. */
    Endings spellings() {
        return amendments.isEmpty() ? endings : endings.amended(amendments.values());
    }
}
