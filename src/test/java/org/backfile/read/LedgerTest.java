package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.scenario.Checkout;
import org.backfile.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost, whatever comes in. {@link Account} says what that means. */
class LedgerTest {

    private static final long SEED = 20220801;

    /** Of the prefixes of a text, how many are read here; {@link PrefixIT} reads all. */
    private static final int STRIDE = 97;

    private static final int MUTATIONS = 10;

    private static final String MET = "The ministers met in the old town hall on Tuesday, and they did not agree on anything at all.";
    private static final String PARTED = "They parted late in the evening, and none of them would say when they were to meet again.";

    static List<Path> seeds() {
        return Checkout.seeds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void accountsForEverySeed(Path seed) {
        boolean boilerplate = seed.toString().contains("boilerplate-only");
        assertTrue(settle(Sample.text(seed)) != boilerplate, () -> Sample.table(Sample.text(seed)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void accountsForPrefixes(Path seed) {
        String text = Sample.text(seed);
        IntStream.iterate(0, end -> end < text.length(), end -> end + STRIDE).forEach(end -> settle(text, end));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void accountsForMutations(Path seed) {
        String text = Sample.text(seed);
        for (int n = 0; n < MUTATIONS; n++) {
            long number = SEED + n;
            String mutated = new Mutation(new Random(number)).of(text);
            settle("mutation " + number + " of " + seed, mutated);
        }
    }

    @Test
    void accountsForTheRealSample() {
        assertTrue(settle(Sample.text(Checkout.shared("seeds/000_41c4a8139c1cba15.txt"))));
    }

    static Stream<String> oddTexts() {
        return Stream.of("\n", "\r", "\u0000", "|", " | ", "a | b", "\ud83d", "\ude00", "\ud83d\ude00", "\ufeff", "\u2028", "By ", "By |",
                "- ", "\u2022 ", "1", "1/", "2012", "\u202e", "(", "\u00a9", "\u00a9 2012 ", "icon icon icon icon", "ก", "x".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void readsOddTextsAlone(String text) {
        settle(text);
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void accountsForOddTextsAmongProse(String odd) {
        for (String divider : List.of("\n", "\n\n", " ", " | ", "\r\n", "\u0000")) {
            String text = odd + divider + MET + divider + odd + divider + PARTED + divider + odd;
            assertTrue(settle(text), () -> Sample.table(text));
        }
    }

    /** That the check can fail: a record that lacks a character of its source is told. */
    @Test
    void noticesALoss() {
        Article article = Sample.article(MET);
        SourceDocument other = Sample.document(article.source().replace("old", "new"));
        boolean noticed = false;
        try {
            Account.settle(other, article);
        } catch (AssertionError expected) {
            noticed = true;
        }
        assertTrue(noticed);
        assertFalse(article.ledger().items().isEmpty());
    }

    /** Whether the text held an article; its account is settled then. */
    static boolean settle(String text) {
        SourceDocument document = Sample.document(text);
        return Sample.read(text).map(article -> {
            Account.settle(document, article);
            return true;
        }).orElse(false);
    }

    private static void settle(String name, String text) {
        try {
            settle(text);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    static void settle(String text, int end) {
        settle("the first " + end + " characters", text.substring(0, end));
    }
}
