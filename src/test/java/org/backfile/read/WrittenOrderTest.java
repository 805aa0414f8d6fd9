package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "25/12/2012 | DAY_FIRST", "12/25/2012 | MONTH_FIRST", "04/07/2012 | UNKNOWN", "25/12/2012 and 12/25/2012 | UNKNOWN",
        "2012/12/25 | UNKNOWN", "31-01-2020, 01-02-2020 | DAY_FIRST", "99/12/2012 | UNKNOWN"})
    void anotherDateTellsTheOrder(String line, DateOrder order) {
        assertEquals(order, WrittenOrder.of(Sample.blocks(line)));
    }
}
