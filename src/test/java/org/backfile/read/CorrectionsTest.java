package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Confidence;
import org.backfile.article.Correction;
import org.backfile.article.Field;
import org.backfile.article.Ledger;
import org.backfile.article.Role;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.read.CorrectionOption.ById;
import org.backfile.read.CorrectionOption.BySource;
import org.backfile.read.CorrectionOption.Change;
import org.backfile.read.CorrectionOption.Lines;
import org.backfile.read.CorrectionOption.Target;
import org.backfile.read.CorrectionOption.Value;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String TEXT = """
            Ministers meet in the old town hall

            By Ada Thornquist
            01/02/2022

            The ministers met in the old town hall on Tuesday, and they did not agree on anything at all, as two people who were in the room told this paper.

            They parted late in the evening, and none of them would say when they were to meet again. The bridge, it was said in the kitchen, had not been mentioned.

            READ MORE: Bridge shut after a week

            The door stood open for most of the night, and the cooks could hear that nobody was speaking. The soup went back cold to the stove, twice.
            """;
    private static final Target THIS = new ById(Sample.article(TEXT).id().text());

    private final Problems problems = new Problems();

    private static CorrectionOption option(Target target, Change change) {
        return new CorrectionOption(Place.of("corrections.yaml", 1), target, change, Optional.of("A. Editor"), Optional.of("2026-11-24"), Optional.empty());
    }

    private Article corrected(Change... changes) {
        List<CorrectionOption> options = new ArrayList<>();
        for (Change change : changes) {
            options.add(option(THIS, change));
        }
        return new Reader(List.of(), new Corrections(options)).read(Sample.document(TEXT), problems).orElseThrow();
    }

    private static Correction correction(String field, String was, String is) {
        return new Correction(field, was, is, Optional.of("A. Editor"), Optional.of("2026-11-24"), Optional.empty());
    }

    @Test
    void aValueGoesBeforeWhatWasReadAndThatIsKept() {
        Article article = corrected(new Value(Field.HEADLINE, List.of("Ministers did not meet")));
        assertEquals("Ministers did not meet", article.headline());
        assertEquals(List.of(correction("title", "Ministers meet in the old town hall", "Ministers did not meet")), article.corrections());
        assertEquals(Confidence.CORRECTED, article.confidence().get(Field.HEADLINE));
        assertEquals(Sample.article(TEXT).ledger(), article.ledger());
    }

    @Test
    void aDateThatWasOpenIsSettledAndNobodyIsWarned() {
        Article article = corrected(new Value(Field.PUBLISHED, List.of("2022-02-01")));
        assertEquals("2022-02-01", article.published().time().edtf());
        assertEquals("01/02/2022", article.published().written());
        assertEquals(List.of(correction("datePublished", "[2022-01-02,2022-02-01]", "2022-02-01")), article.corrections());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void everyFieldCanBeSetAndTakenOut() {
        for (Field field : Field.values()) {
            if (field != Field.BODY) {
                String value = field == Field.PUBLISHED || field == Field.UPDATED ? "2022-08-01" : "xx";
                Article article = corrected(new Value(field, List.of(value)));
                assertEquals(value, article.corrections().get(0).is(), field::toString);
                assertTrue(article.confidence().get(field).corrected(), field::toString);
            }
            if (field != Field.BODY && field != Field.HEADLINE) {
                Article article = corrected(new Value(field, List.of("2022-08-01")), new Value(field, List.of()));
                assertEquals(correction(field.member(), "2022-08-01", ""), article.corrections().get(1), field::toString);
                assertFalse(article.confidence().containsKey(field), field::toString);
            }
        }
        assertEquals(List.of("Tom Bexley", "Mia Roe"), corrected(new Value(Field.BYLINES, List.of("Tom Bexley", "Mia Roe"))).bylines());
    }

    @Test
    void linesTakeAnotherRoleAndTheLedgerSaysSo() {
        Article article = corrected(new Lines(6, 8, Role.OTHER), new Lines(10, 10, Role.CROSSHEAD));
        assertEquals("READ MORE: Bridge shut after a week\n\nThe door stood open for most of the night, and the cooks could hear that nobody was "
                + "speaking. The soup went back cold to the stove, twice.", article.bodyText());
        assertEquals(List.of(correction("lines 6-8", "paragraph", "other"), correction("lines 10", "promo", "crosshead")), article.corrections());
        assertEquals(List.of(Role.OTHER, Role.OTHER, Role.CROSSHEAD), article.ledger().items().stream()
                .filter(item -> item.reason().rule().equals("correction")).map(Ledger.Item::role).toList());
        assertEquals(Confidence.CORRECTED, article.confidence().get(Field.BODY));
        Account.settle(Sample.document(TEXT), article);
    }

    @Test
    void explainShowsTheRoleThatWasSet() {
        Reader reader = new Reader(List.of(), new Corrections(List.of(option(THIS, new Lines(10, 10, Role.PARAGRAPH)))));
        Explanation line = reader.explain(Sample.document(TEXT)).stream().filter(e -> e.line() == 10).findFirst().orElseThrow();
        assertEquals("PARAGRAPH correction: was promo, set by A. Editor", line.role() + " " + line.reason());
    }

    @Test
    void linesThatAreNotThereAreSaidAndTheRestIsDone() {
        Article article = corrected(new Lines(12, 14, Role.MENU), new Lines(7, 7, Role.MENU), new Value(Field.SECTION, List.of("Politics")));
        assertEquals(List.of("Politics"), article.corrections().stream().map(Correction::is).toList());
        assertEquals(List.of("corrections.yaml:1: error: lines 12-14: \"" + THIS + "\" has 12 lines (count as backfile explain a.txt does)",
                "corrections.yaml:1: error: lines 7: nothing stands there in \"" + THIS + "\" (count as backfile explain a.txt does)"),
                problems.list().stream().filter(problem -> problem.where().file().equals("corrections.yaml")).map(Problem::toString).toList());
    }

    @Test
    void findsARecordByItsSourceAndNumber() {
        Change change = new Value(Field.SECTION, List.of("Politics"));
        Corrections corrections = new Corrections(List.of(option(new BySource("a.txt", OptionalInt.empty()), change),
                option(new BySource("a.txt", OptionalInt.of(2)), change), option(new BySource("b.txt", OptionalInt.empty()), change)));
        assertEquals(1, new Reader(List.of(), corrections).read(Sample.document(TEXT), problems).orElseThrow().corrections().size());
        assertEquals("a.txt", corrections.source("in/x/a.txt"));
        assertEquals("in/x/c.txt", corrections.source("in/x/c.txt"));
    }

    @Test
    void theRecipeOfARecordChangesWithItsCorrectionsAlone() {
        ArticleId id = Sample.article(TEXT).id();
        Corrections one = new Corrections(List.of(option(THIS, new Value(Field.SECTION, List.of("Politics")))));
        Corrections two = new Corrections(List.of(option(THIS, new Value(Field.SECTION, List.of("Culture"))),
                option(new ById("aaaaaaaaaaaa"), new Value(Field.SECTION, List.of("Politics")))));
        assertNotEquals(one.of(id), two.of(id));
        assertEquals(Optional.empty(), one.of(new ArticleId("aaaaaaaaaaaa")));
        assertEquals(Corrections.NONE.of("a.txt"), one.of("a.txt"));
    }
}
