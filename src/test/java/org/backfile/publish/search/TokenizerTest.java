package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenizerTest {

    @TestFactory
    List<DynamicTest> givesTheTermsOfTheVectors() throws IOException {
        return Vectors.lines("tokens.jsonl").stream().map(line -> {
            String text = Vectors.text(line, "text");
            return DynamicTest.dynamicTest("'" + text + "'",
                    () -> assertEquals(Vectors.texts(line, "terms"), Tokenizer.terms(text)));
        }).toList();
    }

    /** A term that is cut again must be the same one, or a query for it would not find it. */
    @Test
    void termsOfWordsAreTheirOwnTerms() {
        Random random = new Random(6);
        for (int n = 0; n < 20_000; n++) {
            String text = HostileTexts.text(random, 12);
            for (String term : Tokenizer.terms(text)) {
                List<String> again = Tokenizer.terms(term);
                assertEquals(term, again.get(0), () -> "seed 6, text " + Vectors.escaped(text));
            }
        }
    }

    @Test
    void noTermIsEmptyOrTooLongOrHalfAPair() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            for (String term : Tokenizer.terms(HostileTexts.text(random, 200))) {
                assertFalse(term.isEmpty());
                assertTrue(term.length() <= Tokenizer.LONGEST);
                assertTrue(term.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff), () -> Vectors.escaped(term));
            }
        }
    }

    @Test
    void longWordIsCut() {
        assertEquals(List.of("a".repeat(64), "b"), Tokenizer.terms("a".repeat(10_000) + " b"));
    }

    /** A supplementary letter that would be halved is left out. */
    @Test
    void longWordIsNotCutWithinALetter() {
        assertEquals(List.of("a".repeat(63)), Tokenizer.terms("a".repeat(63) + "\ud801\udc28\ud801\udc28"));
    }
}
