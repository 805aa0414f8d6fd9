package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Conflict;
import org.backfile.article.Dated;
import org.backfile.article.PublicationTime;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final Dated NOTHING = Dated.UNKNOWN;

    private static Claims.Title title(String origin, String text) {
        return new Claims.Title(text, origin, true);
    }

    private static Weighing titles(Claims.Title... titles) {
        return new Weighing(new Claims(List.of(titles), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    /** Pairs of an origin and a time in EDTF. */
    private static Weighing times(String... pairs) {
        List<Claims.Moment> moments = java.util.stream.IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new Claims.Moment(PublicationTime.of(pairs[2 * i + 1]), pairs[2 * i + 1], pairs[2 * i])).toList();
        return new Weighing(new Claims(List.of(), moments, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    private static Weighing authors(List<String> outlets, String... authors) {
        return new Weighing(new Claims(List.of(), List.of(), List.of(), Arrays.asList(authors), List.of(), List.of(), outlets, Optional.empty()));
    }

    private static Dated text(String edtf) {
        return new Dated(PublicationTime.of(edtf), "as on the page");
    }

    @Test
    void aHeadlineThatAClaimRepeatsIsTaken() {
        Weighing weighing = titles(title("ld.headline", "Ferry stops"), title("og.title", "The ferry stops for good"),
                title("html.title", "The ferry stops for good - Harbour Gazette"));
        assertEquals(Optional.of("The ferry stops for good"), weighing.headline(Optional.of("The ferry stops for good")));
        assertEquals(List.of(), weighing.conflicts());
    }

    @Test
    void aLineThatNoClaimKnowsGivesWayAndIsKeptAsAConflict() {
        Weighing weighing = titles(title("ld.headline", "The ferry stops for good"), title("og.title", "The ferry stops for good"),
                title("html.title", "The ferry stops for good - Harbour Gazette"));
        assertEquals(Optional.of("The ferry stops for good"), weighing.headline(Optional.of("Please disable the ad blocker")));
        assertEquals(List.of(new Conflict("title", "The ferry stops for good", "ld.headline", "Please disable the ad blocker", "text")),
                weighing.conflicts());
    }

    @Test
    void aClaimSettlesWhichDayAnOpenDateMeans() {
        Weighing weighing = times("ld.datePublished", "2012-02-03", "og.article.published_time", "2012-02-01T08:00Z");
        assertEquals("2012-02-01T08:00Z", weighing.published(text("[2012-01-02,2012-02-01]")).time().edtf());
        assertEquals(List.of(), weighing.conflicts());
    }

    @Test
    void withoutClaimsTheTextIsBelieved() {
        assertEquals(Optional.of("A line"), titles().headline(Optional.of("A line")));
        assertEquals(Optional.empty(), titles().headline(Optional.empty()));
        assertEquals(text("2012-07-04"), times().published(text("2012-07-04")));
        assertEquals(List.of("Ada"), authors(List.of()).bylines(List.of("Ada")));
    }

    @Test
    void theClaimOnTheDayThatThePageShowsIsTaken() {
        Weighing weighing = times("ld.datePublished", "2012-07-01T10:00Z", "article.published_time", "2012-07-04T10:00Z");
        assertEquals("2012-07-04T10:00Z", weighing.published(text("2012-07-04")).time().edtf());
        assertTrue(weighing.conflicts().isEmpty());
    }

    @Test
    void otherwiseTheFirstAndTheTextsIsKeptAsAConflict() {
        Weighing weighing = times("ld.datePublished", "2012-07-01T10:00Z");
        assertEquals(new Dated(PublicationTime.of("2012-07-01T10:00Z"), "2012-07-01T10:00Z"), weighing.published(text("2012-07-09")));
        assertEquals(List.of(new Conflict("datePublished", "2012-07-01T10:00Z", "ld.datePublished", "2012-07-09", "text")),
                weighing.conflicts());
    }

    @Test
    void aClockOnThePageGivesTheOffset() {
        assertEquals("2023-12-23T05:30+11:00", times("ld.datePublished", "2023-12-22T18:30Z").published(text("2023-12-23T05:30")).time().edtf());
        assertEquals("2023-12-22T22:22-05:00",
                times("ld.datePublished", "2023-12-23T03:22:07Z").published(text("2023-12-22T22:22-05:00")).time().edtf());
        assertEquals("2023-12-22T18:30Z", times("ld.datePublished", "2023-12-22T18:30Z").published(text("2023-12-23T05:37")).time().edtf());
    }

    @Test
    void aDayToTheWestOfUtcIsNoContradiction() {
        Weighing weighing = times("ld.datePublished", "2020-02-25T02:25:54Z");
        assertEquals("2020-02-24", weighing.published(text("2020-02-24")).time().edtf());
        assertTrue(weighing.conflicts().isEmpty());
    }

    @Test
    void aWeakClaimGivesWayToTheText() {
        assertEquals("2023-08-08", times("ld-page.datePublished", "2023-04-24T10:26:24Z").published(text("2023-08-08")).time().edtf());
        assertEquals("2023-04-24T10:26:24Z", times("ld-page.datePublished", "2023-04-24T10:26:24Z").published(NOTHING).time().edtf());
    }

    @Test
    void anOutletIsAnAuthorOnlyWhereNobodyIsNamed() {
        assertEquals(List.of("Ada"), authors(List.of("Harbour Gazette"), "Harbour Gazette").bylines(List.of("Ada")));
        assertEquals(List.of("Harbour Gazette"), authors(List.of("Harbour Gazette"), "Harbour Gazette").bylines(List.of()));
        Weighing weighing = authors(List.of(), "Tom");
        assertEquals(List.of("Tom"), weighing.bylines(List.of("Ada")));
        assertEquals("authors", weighing.conflicts().get(0).field());
    }
}
