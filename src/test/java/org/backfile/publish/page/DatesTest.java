package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.article.Dated;
import org.backfile.article.PublicationTime;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates english = new Dates(Words.of("en"));
    private final Dates german = new Dates(Words.of("de"));
    private final Dates french = new Dates(Words.of("fr"));

    private static String text(Dates dates, String edtf) {
        return dates.text(PublicationTime.of(edtf));
    }

    @Test
    void saysNoMoreThanIsKnown() {
        assertEquals("1 August 2022, 16:03 UTC+02:00", text(english, "2022-08-01T16:03+02:00"));
        assertEquals("1 August 2022, 16:03 UTC", text(english, "2022-08-01T16:03Z"));
        assertEquals("1 August 2022, 16:03", text(english, "2022-08-01T16:03"));
        assertEquals("1 August 2022", text(english, "2022-08-01"));
        assertEquals("August 2022", text(english, "2022-08"));
        assertEquals("No date given", text(english, ""));
    }

    @Test
    void namesEachDayThatMayBeMeant() {
        Dated open = new Dated(PublicationTime.of("[2012-01-02,2012-02-01]"), "01/02/2012");
        assertEquals(new DateLine("2 January 2012 or 1 February 2012", Optional.empty(),
                Optional.of("day and month cannot be told apart"), Optional.of("01/02/2012")), english.line(open));
    }

    @Test
    void speaksOtherLanguages() {
        assertEquals("1. August 2022, 16:03 Uhr", text(german, "2022-08-01T16:03"));
        assertEquals("1er août 2022, 16 h 03", text(french, "2022-08-01T16:03"));
        assertEquals("2 août 2022", text(french, "2022-08-02"));
        assertEquals("Août 2022", text(french, "2022-08"));
        assertEquals("Lundi 1er août 2022", french.weekday(LocalDate.of(2022, 8, 1)));
        assertEquals("Monday, 1 August 2022", english.weekday(LocalDate.of(2022, 8, 1)));
    }

    @Test
    void onlyATimeWithoutZoneCarriesTheNote() {
        assertEquals(Optional.of("time zone not given"), line("2022-08-01T16:03", "x").note());
        assertEquals(Optional.empty(), line("2022-08-01T16:03Z", "x").note());
        assertEquals(Optional.empty(), line("2022-08-01", "x").note());
    }

    @Test
    void theWordsOfTheSourceAreShownWhereTheyDiffer() {
        assertEquals(Optional.of("1 Aug, 2022 16:03"), line("2022-08-01T16:03", " 1 Aug, 2022 16:03 ").written());
        assertEquals(Optional.empty(), line("2022-08-01", "1 August 2022").written());
        assertEquals(Optional.empty(), line("", "").written());
        assertEquals(Optional.of("some time in May"), line("", "some time in May").written());
    }

    @Test
    void machinesGetOnlyWhatHtmlHasAFormFor() {
        assertEquals(Optional.of("2022-08-01T16:03:27+02:00"), Dates.machine(PublicationTime.of("2022-08-01T16:03:27+02:00")));
        assertEquals(Optional.of("2022-08"), Dates.machine(PublicationTime.of("2022-08")));
        assertEquals(Optional.empty(), Dates.machine(PublicationTime.of("2022-08-01T16:03:27.123456")));
        assertEquals(Optional.empty(), Dates.machine(PublicationTime.of("")));
    }

    private DateLine line(String edtf, String written) {
        return english.line(new Dated(PublicationTime.of(edtf), written));
    }
}
