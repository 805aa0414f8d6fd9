package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The pages of the corpora, each with the text that a scraper wrote of it with libxml2's parser. Where the two differ it
 * is mostly that parser: it reads {@code &#150;} as a control and {@code &copy} without its semicolon as nothing, has no
 * empty paragraph for a stray {@code </p>}, and leaves text in a table where it stands.
 */
class PagesOfTheCorporaIT {

    private int pages;
    private int equalPages;
    private int lines;
    private int equalLines;

    @Test
    void theTextIsTheScrapers() throws IOException {
        Optional<Path> folder = Corpora.folder();
        Assumptions.assumeTrue(folder.isPresent(), "skipped: no folder shared/corpora beside the checkout (-Dshared=FOLDER)");
        for (Path set : Corpora.pages(folder.orElseThrow())) {
            Problems problems = new Problems();
            SourceFile file = new SourceFile(set, set.getParent().getFileName().toString());
            try (Stream<SourceDocument> documents = new JsonLines("html", Limits.DEFAULT, new Tally()).open(file, problems)) {
                documents.forEach(this::compare);
            }
            assertEquals(List.of(), problems.list());
        }
        System.out.printf(Locale.ROOT, "%d of %d pages have the same text, %.4f of %d lines%n", equalPages, pages,
                (double) equalLines / lines, lines);
        assertTrue(equalPages >= 0.85 * pages && equalLines >= 0.999 * lines);
    }

    private void compare(SourceDocument document) {
        String theirs = document.declared().get("text");
        pages++;
        equalPages += document.text().equals(theirs) ? 1 : 0;
        Map<String, Integer> left = new HashMap<>();
        theirs.lines().forEach(line -> left.merge(line, 1, Integer::sum));
        lines += (int) theirs.lines().count();
        equalLines += (int) document.text().lines().filter(line -> left.merge(line, -1, Integer::sum) >= 0).count();
    }
}
