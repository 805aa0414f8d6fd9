package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.backfile.article.Role;
import org.backfile.problem.Problems;
import org.backfile.source.Html;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be a page's headline, author, day; and readers' comments, which are none of its text. */
class RivalsTest {

    private static final String TEXT = "<p>The ferry that has crossed the harbour since the bridge was a drawing made its last trip on Monday, "
            + "and people stood on the quay to see it go.</p><p>Somebody had hung a wreath of heather on its bow, which nobody took down "
            + "again, and in the evening there were fireworks over the water.</p>";
    private static final String COMMENT = "I was there when it happened, and it was nothing like that; the captain waved, and nobody waved back.";

    @TempDir
    private Path folder;

    private SourceDocument document(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), html);
        return new Html(new Limits(1 << 20, 100), new Tally()).open(new SourceFile(file, "a.html"), new Problems())
                .findFirst().orElseThrow();
    }

    private Draft draft(String html) throws IOException {
        return RuleLabeller.draft(Reader.page(document(html), Optional.empty(), OutletHabits.NONE, new Wordings()), Model.web());
    }

    private Rivals rivals(String head, String body) throws IOException {
        return new Rivals(draft("<html lang='en'><head>" + head + "</head><body><article>" + body + TEXT + "</article></body></html>"), Model.web());
    }

    @Test
    void aHeadlineMayBeALineAClaimOrAPartOfEither() throws IOException {
        List<String> found = rivals("<title>Ferry stops for good - Harbour Gazette</title><meta property='og:title' content='The last ferry'>",
                "<h1><span>Harbour</span> <span>The ferry stops</span></h1>").headlines().stream().map(HeadlineRivals.Rival::text).toList();
        assertTrue(found.containsAll(List.of("Harbour The ferry stops", "The ferry stops", "The last ferry",
                "Ferry stops for good - Harbour Gazette", "Ferry stops for good", "Harbour Gazette")), found.toString());
    }

    @Test
    void rivalsThatDifferInCaseAndSpacesAreOne() throws IOException {
        List<String> found = rivals("<meta property='og:title' content='THE FERRY\u3000STOPS'>", "<h1>The ferry stops</h1>")
                .headlines().stream().map(HeadlineRivals.Rival::key).toList();
        assertEquals(1, found.stream().filter("the ferry stops"::equals).count(), found.toString());
    }

    @Test
    void anAuthorMayBeClaimedOrStandInALine() throws IOException {
        List<String> found = rivals("<meta name='author' content='Tom Bexley and Mia Roe'>",
                "<h1>The ferry stops</h1><p class='byline'>By Ada Thornquist, 4 July 2012</p>").authors().stream().map(AuthorRivals.Rival::text).toList();
        assertTrue(found.containsAll(List.of("Tom Bexley", "Mia Roe", "Ada Thornquist")), found.toString());
    }

    @Test
    void aDayMayBeClaimedStandInALineOrInTheAddress() throws IOException {
        DayVectors days = rivals("<link rel='canonical' href='https://gazette.example/2012/07/03/ferry'>"
                + "<meta property='article:published_time' content='2012-07-05T10:00:00Z'>", "<h1>The ferry stops</h1><p>4 July 2012</p>").days();
        assertEquals(List.of(LocalDate.of(2012, 7, 3), LocalDate.of(2012, 7, 4), LocalDate.of(2012, 7, 5)), days.days());
        assertEquals("2012-07-05T10:00Z", days.moment(LocalDate.of(2012, 7, 5)).time().edtf());
        assertEquals("4 July 2012", days.moment(LocalDate.of(2012, 7, 4)).written());
        assertEquals("2012/07/03", days.moment(LocalDate.of(2012, 7, 3)).written());
    }

    @Test
    void noDayStandsInAnAddressThatIsNone() throws IOException {
        assertEquals(List.of(), rivals("<link rel='canonical' href='https://gazette.example/2012/02/31/ferry'>", "<h1>The ferry stops</h1>").days().days());
    }

    @Test
    void threeCommentsOfReadersAreCut() throws IOException {
        String comments = "<ul>" + ("<li class='comment'><p>" + COMMENT + "</p></li>").repeat(3) + "</ul>";
        Draft draft = draft("<html><body><article><h1>The ferry stops</h1>" + TEXT + "</article>" + comments + "</body></html>");
        assertTrue(roles(draft, COMMENT).stream().allMatch(Role.COMMENTS::equals));
        assertEquals(3, roles(draft, COMMENT).size());
    }

    @Test
    void oneElementThatIsNamedACommentIsNot() throws IOException {
        Draft draft = draft("<html><body><article><h1>The ferry stops</h1>" + TEXT + "<div class='comment'><p>" + COMMENT + "</p></div></article></body></html>");
        assertFalse(roles(draft, COMMENT).contains(Role.COMMENTS));
    }

    @Test
    void whereAllProseStandsInCommentsNothingIsCut() throws IOException {
        Draft draft = draft("<html><body><h1>What became of the ferry?</h1>" + ("<div class='comment'><p>" + COMMENT + "</p></div>").repeat(4) + "</body></html>");
        assertFalse(roles(draft, COMMENT).contains(Role.COMMENTS));
    }

    private static List<Role> roles(Draft draft, String text) {
        return draft.labels().stream().filter(label -> label.block().text().equals(text)).map(LabelledBlock::role).toList();
    }

    @Test
    void theModelIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            ClaimModel.get().write(packed);
        }
        ClaimModel again = ClaimModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        Rivals rivals = rivals("<title>Ferry stops for good - Harbour Gazette</title>", "<h1>Ferry stops for good</h1><p>By Ada Thornquist</p>");
        assertEquals(Findings.of(rivals, ClaimModel.get()), Findings.of(rivals, again));
    }

    @Test
    void anAddressHasASiteAndASlug() {
        Address address = new Address("https://www.harbourgazette.example/2012/07/04/the-last-ferry-stops?page=2");
        assertEquals(Optional.of("harbourgazette"), address.site());
        assertEquals(java.util.Set.of("the", "last", "ferry", "stops"), address.slug());
        assertEquals(java.util.Set.of(), new Address("https://gazette.example/news/1234").slug());
        assertEquals(Optional.empty(), new Address("").site());
    }
}
