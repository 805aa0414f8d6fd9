package org.backfile.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.problem.NamedOutput;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * What a build that came to its end said of the archive as a whole, for one that finds nothing changed.
 *
 * @param publication all that the site was made from besides the articles
 * @param articles    in the archive
 * @param days        with at least one
 * @param outlets     with at least one
 * @param setAside    what gave no article, by cause
 * @param problems    met in the sources
 */
public record Totals(Recipe publication, int articles, int days, int outlets, SortedMap<String, Long> setAside,
        List<Problems.Batch> problems) {

    public Totals {
        setAside = new TreeMap<>(setAside);
        problems = List.copyOf(problems);
    }

    /** Keeps them. @param began the build's own mark, which tells whose register they go with */
    void save(Path file, long began) throws IOException {
        Bytes out = new Bytes();
        out.fixed(began);
        out.fixed(publication.bits());
        StoredText.number(out, articles);
        StoredText.number(out, days);
        StoredText.number(out, outlets);
        StoredProblems.counts(out, setAside);
        StoredProblems.batches(out, problems);
        out.put(Fingerprint.of(out.toArray()).bytes());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        NamedOutput.write(fresh, out.toArray());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Those that go with the register of that mark; absent where there are none, or they are damaged. */
    static Optional<Totals> load(Path file, long began) throws IOException {
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        int end = bytes.length - Fingerprint.BYTES;
        boolean whole = end > 0 && Arrays.equals(Fingerprint.of(Arrays.copyOf(bytes, end)).bytes(), Arrays.copyOfRange(bytes, end, bytes.length));
        Bytes.In in = new Bytes.In(bytes);
        return whole && in.fixed() == began ? Optional.of(read(in)) : Optional.empty();
    }

    private static Totals read(Bytes.In in) {
        Recipe publication = new Recipe(in.fixed());
        int articles = (int) StoredText.number(in);
        int days = (int) StoredText.number(in);
        int outlets = (int) StoredText.number(in);
        return new Totals(publication, articles, days, outlets, StoredProblems.counts(in), StoredProblems.batches(in));
    }
}
