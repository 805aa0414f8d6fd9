package org.backfile.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The folders that tests read: this checkout's own, and the material shared with other checkouts beside it. */
public final class Checkout {

    /** Tells where the shared folder is, if it is not beside the checkout. */
    public static final String SHARED = "backfile.shared";

    private Checkout() { }

    /** The sample scrapes, in the order of their names. */
    public static List<Path> seeds() {
        return texts(Path.of("seeds"));
    }

    /** Skips the test where it is run from a checkout without the shared folder beside it. */
    public static Path shared(String path) {
        Path shared = Path.of(System.getProperty(SHARED, "../shared")).resolve(path);
        Assumptions.assumeTrue(Files.exists(shared), () -> "not in this checkout: " + shared + " (set -D" + SHARED + "=DIR)");
        return shared;
    }

    /** The text files below a folder, in the order of their names. */
    public static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
