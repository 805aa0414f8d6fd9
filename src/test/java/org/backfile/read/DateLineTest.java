package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backfile.article.PublicationTime;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table {@code dates.txt}. */
class DateLineTest {

    /** A row of the table. */
    record Row(String line, String time, String language, DateOrder order, String flags) {
        static Row of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cell(cells, 2), DateOrder.valueOf(cell(cells, 3).isEmpty() ? "UNKNOWN"
                    : cell(cells, 3)), cell(cells, 4));
        }

        private static String cell(String[] cells, int index) {
            return index < cells.length ? cells[index].strip() : "";
        }
    }

    static List<Row> rows() {
        BufferedReader in = new BufferedReader(new InputStreamReader(
                DateLineTest.class.getResourceAsStream("dates.txt"), StandardCharsets.UTF_8));
        return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLineSaysItsTime(Row row) {
        Assumptions.assumeTrue(row.language().isEmpty() || Lexicon.LANGUAGES.contains(row.language()), "no word list");
        Optional<DateLine> date = dateLine(row.line(), row.language(), row.order());
        String time = date.map(DateLine::time).map(PublicationTime::edtf).orElse("none");
        assertEquals(row.time(), time);
        assertEquals(row.time().startsWith("["), date.map(DateLine::ambiguous).orElse(false));
        for (String flag : row.flags().isEmpty() ? new String[0] : row.flags().split(" ")) {
            assertTrue(flag(date.orElseThrow(), flag), () -> flag + ": " + date);
        }
    }

    private static boolean flag(DateLine date, String flag) {
        return switch (flag) {
            case "whole" -> date.whole();
            case "updated" -> date.updated();
            default -> date.labelled();
        };
    }

    @Test
    void theTableIsLong() {
        assertTrue(rows().size() >= 120, () -> rows().size() + " rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bridge was opened on 4 July 2012, eleven years after the first pile was driven.",
        "On July 4, 2012, the ministers met and decided nothing.", "Since June 1983 the ferry has carried nobody."})
    void aDateInProseMakesNoDateLine(String line) {
        DateLine date = dateLine(line, "en", DateOrder.UNKNOWN).orElseThrow();
        assertFalse(date.whole());
        assertTrue(date.rest() > 24, () -> "rest " + date.rest());
    }

    @Test
    void aLongLineIsNone() {
        assertEquals(Optional.empty(), dateLine("4 July 2012 " + "x".repeat(DateLine.LONGEST), "en", DateOrder.UNKNOWN));
    }

    private static Optional<DateLine> dateLine(String line, String language, DateOrder order) {
        return DateLine.of(line, Features.of(line), language, order);
    }
}
