package org.backfile.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.article.Article;
import org.backfile.article.RandomArticle;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredArticleTest {

    private static final long SEED = 20120704;
    private static final int ARTICLES = 1000;

    @Test
    void givesBackEveryPart() {
        for (long seed = SEED; seed < SEED + ARTICLES; seed++) {
            Article article = new RandomArticle(seed).article();
            Article back = StoredArticle.article(StoredArticle.bytes(article));
            assertEquals(parts(article), parts(back), "seed " + seed);
            assertEquals(article.ledger(), back.ledger(), "seed " + seed);
            assertEquals(article.provenance(), back.provenance(), "seed " + seed);
        }
    }

    @Test
    void theSameArticleIsTheSameBytes() {
        assertEquals(Arrays.hashCode(StoredArticle.bytes(new RandomArticle(SEED).article())),
                Arrays.hashCode(StoredArticle.bytes(new RandomArticle(SEED).article())));
    }

    /** The generator makes every kind of node, so the test above has seen them all. */
    @Test
    void everyKindOfNodeWasAmongThem() {
        Set<String> kinds = new TreeSet<>();
        for (long seed = SEED; seed < SEED + ARTICLES; seed++) {
            collect(new RandomArticle(seed).article().body(), kinds);
        }
        assertEquals(19, kinds.size(), kinds::toString);
    }

    @Test
    void refusesAKindOfNodeThatNoBodyHas() {
        Document document = new Document();
        document.appendChild(new HtmlBlock());
        assertThrows(IllegalArgumentException.class, () -> StoredBody.write(new Bytes(), document));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numbersComeBack(long number) {
        Bytes out = new Bytes();
        StoredText.number(out, number);
        assertEquals(number, StoredText.number(new Bytes.In(out.toArray())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ÿ", "Ā", "\ud83d\ude00", "\ud83d", "\ude00\ud83d", "a\ud83d\u0000", "\u2028", "\uffff"})
    void stringsComeBack(String text) {
        Bytes out = new Bytes();
        StoredText.string(out, text);
        assertEquals(text, StoredText.string(new Bytes.In(out.toArray())));
    }

    @Test
    void aLongStringComesBack() {
        String text = "ж\ud83d\ude00".repeat(100_000);
        Bytes out = new Bytes();
        StoredText.string(out, text);
        assertEquals(text, StoredText.string(new Bytes.In(out.toArray())));
    }

    private static String parts(Article a) {
        return String.join("\n", a.id().text(), a.headline(), a.kicker().toString(), a.standfirst().toString(), a.bylines().toString(),
                a.dateline().toString(), a.published().toString(), a.updated().toString(), a.section().toString(), a.outlet().toString(),
                a.language().toString(), TreeText.of(a.body()), a.source());
    }

    private static void collect(Node node, Set<String> kinds) {
        kinds.add(node.getClass().getSimpleName());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }
}
