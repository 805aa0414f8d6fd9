package org.backfile.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.scenario.Checkout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A download can break off anywhere: each prefix of each seed is read, and nothing of it is lost. */
class PrefixIT {

    static List<Path> seeds() {
        return Checkout.seeds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void everyPrefixIsAccountedFor(Path seed) {
        String text = Sample.text(seed);
        IntStream.rangeClosed(0, text.length()).parallel().forEach(end -> LedgerTest.settle(text, end));
    }
}
