package org.backfile.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ShortageTest {

    /** Its first use runs out of memory. */
    private static final class Large {
        private static final Object CONTENT = fill();

        private static Object fill() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    /** Its first use fails by a defect. */
    private static final class Wrong {
        private static final int LENGTH = Integer.parseInt("none");
    }

    @Test
    void theErrorItselfAndWhatCameFromIt() {
        assertTrue(Shortage.ofMemory(new OutOfMemoryError()));
        assertTrue(Shortage.ofMemory(new CompletionException(new IllegalStateException(new OutOfMemoryError()))));
    }

    @Test
    void aClassThatRanOutOfMemoryAtItsFirstUse() {
        assertTrue(Shortage.ofMemory(assertThrows(OutOfMemoryError.class, () -> String.valueOf(Large.CONTENT))));
        assertTrue(Shortage.ofMemory(assertThrows(NoClassDefFoundError.class, () -> String.valueOf(Large.CONTENT))));
        assertTrue(Shortage.ofMemory(new NoClassDefFoundError("Could not initialize class org.example.Large")));
    }

    @Test
    void otherFailuresAreNone() {
        assertFalse(Shortage.ofMemory(new NoClassDefFoundError("org/example/Missing")));
        assertFalse(Shortage.ofMemory(new UncheckedIOException(new IOException("no space left on device"))));
        assertFalse(Shortage.ofMemory(assertThrows(ExceptionInInitializerError.class, () -> String.valueOf(Wrong.LENGTH))));
        assertFalse(Shortage.ofMemory(assertThrows(NoClassDefFoundError.class, () -> String.valueOf(Wrong.LENGTH))));
    }
}
