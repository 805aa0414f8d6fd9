package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final long SEED = 20261129;

    /** The platform's own format is the judge. */
    @Test
    void numbersAreGrouped() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            long number = random.nextLong() >>> 1 + random.nextInt(62);
            assertEquals(String.format(Locale.ROOT, "%,d", number), Figures.grouped(number), "seed " + SEED);
        }
        assertEquals("0", Figures.grouped(0));
        assertEquals("999", Figures.grouped(999));
        assertEquals("1,000", Figures.grouped(1000));
    }

    @Test
    void unitsHaveOneDecimalAndHalvesAreRoundedUp() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            long number = random.nextLong() >>> 20 + random.nextInt(43);
            assertEquals(BigDecimal.valueOf(number, 6).setScale(1, RoundingMode.HALF_UP).toPlainString(), Figures.tenths(number, 1_000_000),
                    "seed " + SEED);
            assertEquals(BigDecimal.valueOf(number, 3).setScale(1, RoundingMode.HALF_UP).toPlainString(), Figures.tenths(number, 1000));
        }
    }

    @Test
    void secondsHaveThreeDecimalsAndAreRoundedDown() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            long nanos = random.nextLong() >>> 1 + random.nextInt(62);
            assertEquals(BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.DOWN).toPlainString(), Figures.seconds(nanos), "seed " + SEED);
        }
    }
}
