package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletSuffixTest {

    private static Optional<String> title(String page, String line) {
        List<Block> blocks = Sample.blocks(page);
        return OutletSuffix.of(line, blocks).map(suffix -> suffix.title().of(line));
    }

    @Test
    void theOutletGoesWhereTheHeadlineStandsAlone() {
        assertEquals(Optional.of("Ministers meet"), title("Ministers meet - The Courier\n\nMinisters meet\n", "Ministers meet - The Courier"));
    }

    @Test
    void aDashOfTheHeadlineStays() {
        assertEquals(Optional.empty(), title("Ministers meet - again\n\nMinisters\n", "Ministers meet - again"));
        assertEquals(Optional.of("Ministers meet - again"),
                title("Ministers meet - again\n\nMinisters meet - again | The Courier", "Ministers meet - again | The Courier"));
    }
}
