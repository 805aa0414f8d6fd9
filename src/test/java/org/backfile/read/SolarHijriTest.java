package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

    @ParameterizedTest
    @CsvSource({"1403, 1, 1, 2024-03-20", "1399, 12, 30, 2021-03-20", "1357, 11, 22, 1979-02-11", "1304, 1, 11, 1925-03-31",
        "1386, 1, 1, 2007-03-21", "1402, 6, 31, 2023-09-22", "1402, 12, 29, 2024-03-19"})
    void aDayIsOurs(int year, int month, int day, LocalDate expected) {
        assertEquals(expected, SolarHijri.date(year, month, day));
    }

    @Test
    void daysFollowOneAnother() {
        LocalDate last = SolarHijri.date(1299, 12, 29);
        for (int year = 1300; year < 1450; year++) {
            LocalDate first = SolarHijri.date(year, 1, 1);
            long gap = last.until(first, java.time.temporal.ChronoUnit.DAYS);
            assertEquals(leap(year - 1) ? 2 : 1, gap, "before " + year);
            last = SolarHijri.date(year, 12, 29);
        }
    }

    private static boolean leap(int year) {
        try {
            SolarHijri.date(year, 12, 30);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"1400, 12, 30", "1403, 13, 1", "1403, 7, 31", "1403, 0, 1", "1403, 1, 0"})
    void noDayIsInvented(int year, int month, int day) {
        assertThrows(DateTimeException.class, () -> SolarHijri.date(year, month, day));
    }
}
