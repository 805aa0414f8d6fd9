package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("title", "base-url", "outlets");

    @Test
    void findsTheNameThatWasMeant() {
        assertEquals(Optional.of("title"), Nearest.to("titel", NAMES));
        assertEquals(Optional.of("outlets"), Nearest.to("outlet", NAMES));
        assertEquals(Optional.of("base-url"), Nearest.to("baseurl", NAMES));
    }

    @Test
    void findsNoneWhereNoneIsNear() {
        assertEquals(Optional.empty(), Nearest.to("colour", NAMES));
        assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    }

    @Test
    void amongEqualsTheFirstByName() {
        assertEquals(Optional.of("bat"), Nearest.to("xat", List.of("cat", "bat")));
    }
}
