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

    private static final Findings.Odds EVEN = new Findings.Odds(0, 0, 0);

    private static Claims claims(List<Claims.Title> titles, List<Claims.Moment> published) {
        return new Claims(titles, published, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Weighing headline(String found, Claims.Title... claimed) {
        return new Weighing(claims(List.of(claimed), List.of()),
                new Findings(Optional.of(found), Optional.empty(), List.of(), EVEN));
    }

    private static Claims.Moment moment(String origin, String edtf) {
        return new Claims.Moment(PublicationTime.of(edtf), edtf, origin);
    }

    /** @param found the likeliest; of the claims the first one, where it is one */
    private static Weighing day(Claims.Moment found, Claims.Moment... claimed) {
        return new Weighing(claims(List.of(), List.of(claimed)),
                new Findings(Optional.empty(), Optional.of(found), List.of(), EVEN));
    }

    private static Weighing claimed(String edtf) {
        return day(moment("ld.datePublished", edtf), moment("ld.datePublished", edtf));
    }

    private static Weighing authors(String... names) {
        return new Weighing(Claims.NONE, new Findings(Optional.empty(), Optional.empty(), Arrays.asList(names), EVEN));
    }

    private static Dated text(String edtf) {
        return new Dated(PublicationTime.of(edtf), "as on the page");
    }

    @Test
    void theLikeliestHeadlineIsTakenAndTheTextsIsKeptAsAConflict() {
        Weighing weighing = headline("The ferry stops for good", new Claims.Title("The ferry stops for good", "og.title", true));
        assertEquals(Optional.of("The ferry stops for good"), weighing.headline(Optional.of("Please disable the ad blocker")));
        assertEquals(List.of(new Conflict("title", "The ferry stops for good", "og.title", "Please disable the ad blocker", "text")),
                weighing.conflicts());
        Weighing agreed = headline("The ferry stops for good");
        assertEquals(Optional.of("The ferry stops for good"), agreed.headline(Optional.of("The Ferry stops for good")));
        assertEquals(List.of(), agreed.conflicts());
    }

    @Test
    void withoutClaimsTheTextIsBelieved() {
        Weighing weighing = new Weighing(Claims.NONE, Findings.NONE);
        assertEquals(Optional.of("A line"), weighing.headline(Optional.of("A line")));
        assertEquals(Optional.empty(), weighing.headline(Optional.empty()));
        assertEquals(text("2012-07-04"), weighing.published(text("2012-07-04")));
        assertEquals(List.of("Ada"), weighing.bylines(List.of("Ada")));
        assertEquals(List.of(), weighing.conflicts());
    }

    @Test
    void aClaimOnTheDayThatThePageShowsGivesItsClockAndZone() {
        Claims.Moment other = moment("ld.datePublished", "2012-07-01T10:00Z");
        Claims.Moment right = moment("article.published_time", "2012-07-04T10:00Z");
        Weighing weighing = day(right, other, right);
        assertEquals(new Dated(PublicationTime.of("2012-07-04T10:00Z"), "as on the page"), weighing.published(text("2012-07-04")));
        assertTrue(weighing.conflicts().isEmpty());
    }

    @Test
    void aDayThatTheTextContradictsIsAConflict() {
        Weighing weighing = claimed("2012-07-01T10:00Z");
        assertEquals(new Dated(PublicationTime.of("2012-07-01T10:00Z"), "2012-07-01T10:00Z"), weighing.published(text("2012-07-09")));
        assertEquals(List.of(new Conflict("datePublished", "2012-07-01T10:00Z", "ld.datePublished", "2012-07-09", "text")),
                weighing.conflicts());
    }

    @Test
    void aClaimSettlesWhichDayAnOpenDateMeans() {
        Weighing weighing = claimed("2012-02-01T08:00Z");
        assertEquals(new Dated(PublicationTime.of("2012-02-01T08:00Z"), "as on the page"), weighing.published(text("[2012-01-02,2012-02-01]")));
        assertEquals(List.of(), weighing.conflicts());
    }

    @Test
    void aClockOnThePageGivesTheOffset() {
        Claims.Moment claim = moment("ld.datePublished", "2023-12-22T18:30Z");
        Claims.Moment shown = moment("text", "2023-12-23T05:30");
        assertEquals("2023-12-23T05:30+11:00", day(shown, claim).published(text("2023-12-23T05:30")).time().edtf());
        assertEquals("2012-07-04T12:30+02:00", claimed("2012-07-04T10:30Z").published(text("2012-07-04T12:30")).time().edtf());
    }

    @Test
    void aDayToTheWestOfUtcIsNoContradiction() {
        Weighing weighing = claimed("2020-02-25T02:25:54Z");
        assertEquals("2020-02-25T02:25:54Z", weighing.published(text("2020-02-24")).time().edtf());
        assertTrue(weighing.conflicts().isEmpty());
    }

    @Test
    void likelyNamesGoBeforeThoseOfTheText() {
        Weighing weighing = authors("Tom Bexley");
        assertEquals(List.of("Tom Bexley"), weighing.bylines(List.of("Ada Thornquist")));
        assertEquals("authors", weighing.conflicts().get(0).field());
        Weighing agreed = authors("Tom Bexley");
        assertEquals(List.of("Tom Bexley"), agreed.bylines(List.of("TOM BEXLEY")));
        assertEquals(List.of(), agreed.conflicts());
    }
}
