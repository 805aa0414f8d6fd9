package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.problem.Severity;
import org.backfile.scenario.Checkout;
import org.backfile.source.JsonLines;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account of each page of the corpora that the reader is measured on. */
class CorporaIT {

    private static final Limits LIMITS = new Limits(64L << 20, 200_000);

    @ParameterizedTest
    @ValueSource(strings = {"bbaw", "cleanportal", "dragnet", "fundus", "fundus-eval", "l3s-gn1", "mediacloud", "newspaper4k",
            "postlight", "scrapinghub"})
    void nothingIsLostOf(String corpus) {
        AtomicInteger pages = new AtomicInteger();
        AtomicInteger articles = new AtomicInteger();
        Problems problems = new Problems();
        Path file = Checkout.shared("corpora/" + corpus + "/pages.jsonl.gz");
        try (Stream<SourceDocument> documents = new JsonLines("text", LIMITS, new Tally())
                .open(new SourceFile(file, corpus), problems)) {
            documents.forEach(document -> {
                pages.incrementAndGet();
                articles.addAndGet(LedgerTest.settle(document.text()) ? 1 : 0);
            });
        }
        assertTrue(pages.get() > 0, () -> problems.lines().toString());
        assertTrue(articles.get() * 10 > pages.get() * 8, () -> articles + " articles in " + pages + " pages");
    }

    @Test
    void allPagesAreThere() throws IOException {
        Problems problems = new Problems();
        long pages = 0;
        for (Path file : corpora()) {
            try (Stream<SourceDocument> documents = new JsonLines("text", LIMITS, new Tally())
                    .open(new SourceFile(file, file.toString()), problems)) {
                pages += documents.count();
            }
        }
        assertEquals(0, problems.count(Severity.ERROR), () -> problems.lines().toString());
        assertEquals(2743, pages);
    }

    private static List<Path> corpora() throws IOException {
        try (Stream<Path> sets = Files.list(Checkout.shared("corpora"))) {
            return sets.map(set -> set.resolve("pages.jsonl.gz")).filter(Files::exists).sorted().toList();
        }
    }
}
