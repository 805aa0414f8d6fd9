package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Role;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HabitsTest {

    private static final Reader ALONE = new Reader(List.of());
    private static final Habits HABITS = Courier.learn(Courier.pages(12), 1);

    private static Explanation line(Reader reader, SourceDocument page, String line) {
        return reader.explain(page).stream().filter(block -> block.span().of(page.text()).equals(line)).findFirst()
                .orElseThrow(() -> new AssertionError("no block is: " + line));
    }

    private static String inside(int i) {
        return Courier.INSIDE.replace("12,431", Integer.toString(11_000 + i));
    }

    private static Article article(Reader reader, SourceDocument page) {
        return reader.read(page, new Problems()).orElseThrow();
    }

    @Test
    void aLineOfAllPagesIsNoTextThoughItReadsLikeOne() {
        SourceDocument page = Courier.page(20);
        assertTrue(line(ALONE, page, inside(20)).role().body(), "else the test shows nothing");
        Explanation learnt = line(ALONE.with(HABITS), page, inside(20));
        assertEquals(Role.REPEAT, learnt.role());
        assertEquals("outlet-repeat: stands on 12 of 12 articles of this outlet", learnt.reason().toString());
    }

    @Test
    void aCrossheadThatComesAgainIsKept() {
        SourceDocument page = Courier.page(20);
        assertEquals(Role.CROSSHEAD, line(ALONE.with(HABITS), page, Courier.CROSSHEAD).role());
        assertEquals(line(ALONE, page, Courier.CROSSHEAD).role(), line(ALONE.with(HABITS), page, Courier.CROSSHEAD).role());
    }

    @Test
    void aCorrespondentsNameIsKept() {
        SourceDocument page = Courier.page(21);
        assertEquals(List.of(Courier.CORRESPONDENT), article(ALONE.with(HABITS), page).bylines());
    }

    @Test
    void theTextIsAllThatIsLeft() {
        for (int i = 0; i < 12; i++) {
            int index = i;
            Article alone = article(ALONE, Courier.page(i));
            Article learnt = article(ALONE.with(HABITS), Courier.page(i));
            assertEquals(alone.headline(), learnt.headline());
            assertEquals(alone.published(), learnt.published());
            String body = learnt.ledger().kept().stream().filter(item -> item.role().body())
                    .map(item -> item.span().of(Courier.text(index))).reduce("", (a, b) -> a + "\n" + b);
            assertFalse(body.contains("morning letter"), body);
            assertEquals(i % 2 == 0 ? 7 : 6, body.strip().split("\n").length, body);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void theOrderOfPagesDoesNotMatter(long seed) {
        List<SourceDocument> pages = Courier.pages(OutletPages.MOST + 40);
        assertEquals(HabitsFile.text(Courier.learn(pages, 1)), HabitsFile.text(Courier.learn(pages, seed)));
    }

    @Test
    void copiesOfOneArticleAreNoRepetition() {
        List<SourceDocument> pages = new ArrayList<>();
        for (int copy = 0; copy < 6; copy++) {
            pages.add(Courier.document("courier/" + copy + ".txt", Courier.text(3) + "Copy made on day " + copy + "\n"));
        }
        assertEquals(Habits.NONE, Courier.learn(pages, 1));
    }

    @Test
    void aTeaserElsewhereDoesNotTakeTheArticlesOwnFirstWords() {
        String own = Courier.text(5);
        String first = own.lines().filter(line -> line.length() > 120).findFirst().orElseThrow();
        List<SourceDocument> pages = new ArrayList<>(List.of(Courier.page(5)));
        IntStream.range(6, 14).forEach(i -> pages.add(Courier.document("courier/" + i + ".txt", Courier.text(i) + first + "\n")));
        Reader reader = ALONE.with(Courier.learn(pages, 1));
        assertTrue(line(reader, Courier.page(5), first).role().kept());
    }

    @Test
    void eachOutletHasItsOwn() {
        SourceDocument stranger = Courier.document("gazette/1.txt", Courier.text(20));
        assertEquals(ALONE.explain(stranger), ALONE.with(HABITS).explain(stranger));
    }

    @Test
    void savedAndLoadedTheyAreTheSame() {
        String text = HabitsFile.text(HABITS);
        Habits loaded = HabitsFile.parse("habits.jsonl", text);
        assertEquals(HABITS, loaded);
        assertEquals(HABITS.fingerprint(), loaded.fingerprint());
        assertNotEquals(HABITS.fingerprint(), Habits.NONE.fingerprint());
        assertEquals(Habits.NONE, HabitsFile.parse("habits.jsonl", HabitsFile.text(Habits.NONE)));
    }

    @Test
    void wrongLinesAreToldAllAtOnce() {
        String text = "{\"habits\":1}\n{\"outlet\":\"a.example\"}\n{\"line\":\"x\",\"hash\":\"zz\"}\nnothing\n";
        List<String> faults = assertThrows(SetupException.class, () -> HabitsFile.parse("habits.jsonl", text)).problems().stream()
                .map(Object::toString).toList();
        assertEquals(3, faults.size());
        assertTrue(faults.get(0).startsWith("habits.jsonl:2: error: no line of habits:"), faults.get(0));
        assertTrue(faults.get(2).startsWith("habits.jsonl:4: error:"), faults.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"habits\":2}\n", "{\"outlet\":\"a.example\",\"articles\":2}\n"})
    void anotherVersionIsRefused(String text) {
        assertThrows(SetupException.class, () -> HabitsFile.parse("habits.jsonl", text));
    }

    @Test
    void theOrderOfDayAndMonthIsToldByOtherPages() {
        List<SourceDocument> pages = List.of(dated(1, "25/03/2012"), dated(2, "30/04/2012"), dated(3, "02/05/2012"));
        assertEquals("[2012-02-05,2012-05-02]", published(ALONE, pages.get(2)));
        assertEquals("2012-05-02", published(ALONE.with(Courier.learn(pages, 1)), pages.get(2)));
    }

    @Test
    void theOrderStaysOpenWherePagesContradictOneAnother() {
        List<SourceDocument> pages = List.of(dated(1, "25/03/2012"), dated(2, "04/30/2012"), dated(3, "02/05/2012"));
        assertEquals("[2012-02-05,2012-05-02]", published(ALONE.with(Courier.learn(pages, 1)), pages.get(2)));
    }

    private static SourceDocument dated(int i, String date) {
        return Courier.document("courier/" + i + ".txt", Courier.text(i).replaceFirst("\\d+ March 2012", date));
    }

    private static String published(Reader reader, SourceDocument page) {
        return article(reader, page).published().time().edtf();
    }

    @Test
    void theOutletsNameGoesFromTheHeadlineWhereMostHaveIt() {
        List<SourceDocument> pages = IntStream.range(0, 6).mapToObj(i -> Courier.document("courier/" + i + ".txt",
                Courier.text(i).replace(Courier.headline(i), Courier.headline(i) + " - Quay Courier"))).toList();
        assertEquals(Courier.headline(2) + " - Quay Courier", article(ALONE, pages.get(2)).headline());
        assertEquals(Courier.headline(2), article(ALONE.with(Courier.learn(pages, 1)), pages.get(2)).headline());
    }

    @Test
    void theLedgerStillTiles() {
        for (SourceDocument page : Courier.pages(12)) {
            assertEquals(page.text().length(), article(ALONE.with(HABITS), page).ledger().items().stream()
                    .mapToInt(item -> item.span().length()).sum());
        }
    }

    @Test
    void pagesAreTakenTogetherByTheirAddress() {
        assertEquals("courier.example", OutletKey.of(declaring("url", "https://www.Courier.example:8080/a?b=1"), Optional.empty()));
        assertEquals("news.courier.example", OutletKey.of(declaring("url", "http://news.courier.example"), Optional.empty()));
        assertEquals("The Courier", OutletKey.of(declaring("site", "The Courier"), Optional.empty()));
        assertEquals("in/courier", OutletKey.of(declaring("url", "no address"), Optional.empty()));
        assertEquals("Known", OutletKey.of(declaring("site", "s"), Optional.of(new OutletOption("in", "Known", Optional.empty(),
                DateOrder.UNKNOWN))));
    }

    private static SourceDocument declaring(String name, String value) {
        SourceDocument plain = Courier.document("in/courier/1.txt", "text");
        return SourceDocument.of(plain.text(), Map.of(name, value), plain.provenance());
    }

    @Test
    void aPathGivenWholeIsFoundByItsOutletsFolder() {
        assertEquals("courier/20.txt", HABITS.source("scrapes/old/courier/20.txt"));
        assertEquals("courier/20.txt", HABITS.source("courier/20.txt"));
        assertEquals("scrapes/gazette/20.txt", HABITS.source("scrapes/gazette/20.txt"));
        assertEquals("20.txt", HABITS.source("20.txt"));
    }

    @Test
    void aShapeForgetsNumbersAndNothingElse() {
        assertEquals("# comments, # km.", LineShape.of("12 comments, 3.45 km."));
        assertEquals(LineShape.hash("1,012 comments"), LineShape.hash("7 comments"));
        assertEquals(LineShape.hash("# comments"), LineShape.hash("7 comments"));
        assertNotEquals(LineShape.hash("7 comments"), LineShape.hash("7 comment"));
    }
}
