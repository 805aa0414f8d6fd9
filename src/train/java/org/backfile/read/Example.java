package org.backfile.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.source.JsonLines;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.backfile.text.Fingerprint;

/**
 * A page of a corpus with what its makers say of it.
 *
 * @param set      the corpus
 * @param site     the site that the page is from, or the page itself where that is not known
 * @param document the page's text
 * @param truth    what it should be read as
 */
record Example(String set, String site, SourceDocument document, Truth truth) {

    static final int FOLDS = 5;
    private static final Limits LIMITS = new Limits(64L << 20, 200_000);

    String id() {
        return document.declared().get("id");
    }

    /** All pages of a site are in one fold, whatever corpus they are in. */
    int fold() {
        return Math.floorMod(Integer.parseUnsignedInt(Fingerprint.of(site).hex().substring(0, 7), 16), FOLDS);
    }

    /** The pages of some corpora, in the files' order. @param field {@code text} or {@code html} */
    static List<Example> load(Path corpora, List<String> sets, String field) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String set : sets) {
            Map<String, Truth> truths = Truth.load(corpora.resolve(set + "/truth.jsonl.gz"));
            try (Stream<SourceDocument> documents = new JsonLines(field, LIMITS, new Tally())
                    .open(new SourceFile(corpora.resolve(set + "/pages.jsonl.gz"), set), new Problems())) {
                documents.filter(document -> truths.containsKey(document.declared().get("id"))).forEach(document ->
                        examples.add(new Example(set, site(document), document, truths.get(document.declared().get("id")))));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return examples;
    }

    private static String site(SourceDocument document) {
        return document.declared().getOrDefault("site", document.declared().get("id"));
    }
}
