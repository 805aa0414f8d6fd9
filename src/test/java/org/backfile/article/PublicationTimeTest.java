package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final long SEED = 19571004;

    @Test
    void theFormGivesBackTheTime() {
        for (int n = 0; n < 2000; n++) {
            PublicationTime time = new RandomArticle(SEED + n).time();
            assertEquals(time, PublicationTime.of(time.edtf()), "seed " + (SEED + n));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-08-01T16:03, Wall", "2022-08-01T16:03:09, Wall", "2022-08-01T16:03Z, At", "2022-08-01T16:03+02:00, At",
        "1969-07-20T22:56-04:00, At", "2022-08-01, Day", "1983-06, Month", "'[2012-01-02,2012-02-01]', OneOf"})
    void theFormSaysTheKind(String edtf, String kind) {
        PublicationTime time = PublicationTime.of(edtf);
        assertEquals(kind, time.getClass().getSimpleName());
        assertEquals(edtf, time.edtf());
    }

    @Test
    void theEmptyFormIsUnknown() {
        assertEquals(new PublicationTime.Unknown(), PublicationTime.of(""));
        assertEquals("", new PublicationTime.Unknown().edtf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-02-31", "2022-13", "yesterday", "2022-08-01T25:00", "2022-08-01 16:03", "2022-08-01T16:03+2"})
    void refusesOtherForms(String text) {
        assertThrows(DateTimeException.class, () -> PublicationTime.of(text));
    }

    @Test
    void theDayIsTheOneWrittenWhateverTheZone() {
        PublicationTime late = PublicationTime.of("1969-07-20T22:56-04:00");
        assertEquals(Optional.of(LocalDate.of(1969, 7, 20)), late.day());
        assertEquals(Optional.of(LocalTime.of(22, 56)), late.time());
    }

    @Test
    void aMonthHasNoDayAndADayNoTime() {
        assertEquals(Optional.empty(), PublicationTime.of("1983-06").day());
        assertEquals(Optional.empty(), PublicationTime.of("1983-06-01").time());
    }

    @Test
    void oneOfSeveralDaysIsNoDay() {
        assertEquals(Optional.empty(), PublicationTime.of("[2012-01-02,2012-02-01]").day());
        assertThrows(IllegalArgumentException.class, () -> PublicationTime.of("[2012-01-02]"));
    }
}
