package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.backfile.build.Report;
import org.junit.jupiter.api.Test;

class HostTest {

    private static Report report(boolean packed, long files, long bytes, long largest) {
        return new Report(1, 1, 1, new TreeMap<>(), packed, files, 0, 0, bytes, largest, Duration.ZERO, List.of(), List.of(), Path.of("site/index.html"));
    }

    @Test
    void whatAHostTakesIsNotWarnedOf() {
        assertEquals(List.of(), Host.of("Elm | 100 | 2000000 | 5000000").warnings(report(false, 100, 5_000_000, 2_000_000)));
        assertEquals(List.of(), Host.of("Elm | - | - | -").warnings(report(false, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)));
    }

    @Test
    void whatIsMoreIsToldWithTheLimit() {
        assertEquals(List.of("More files than Elm takes (1,000): try --layout packed", "A file of 2.1 MB, larger than Elm takes (2.0 MB)",
                "More than Elm takes (5.0 MB)"), Host.of("Elm | 1000 | 2000000 | 5000000").warnings(report(false, 1_001, 5_000_001, 2_100_000)));
    }

    @Test
    void wherePackedIsTooManyItIsNotTheAdvice() {
        assertEquals(List.of("More files than Elm takes (1,000)"), Host.of("Elm | 1000 | - | -").warnings(report(true, 1_001, 1, 1)));
    }

    @Test
    void theSummaryWarnsByTheKnownHosts() {
        assertTrue(Host.known().size() > 2);
        assertTrue(Summary.lines(report(false, 20_001, 1, 1)).contains("More files than Cloudflare Pages takes (20,000): try --layout packed"));
        assertEquals(4, Summary.lines(report(false, 20_000, 1_000_000_000, 26_214_400)).size());
    }
}
