package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The corpora of pages that the program is measured on: a folder beside the checkout, or the property {@code shared}. */
public final class Corpora {

    private Corpora() { }

    /** The corpora's folder; empty where there is none. */
    public static Optional<Path> folder() {
        String given = System.getProperty("shared", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given, "corpora")).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolveSibling("shared").resolve("corpora")).filter(Files::isDirectory).findFirst();
    }

    /** The files of pages, sorted. */
    public static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> sets = Files.list(folder)) {
            return sets.map(set -> set.resolve("pages.jsonl.gz")).filter(Files::isRegularFile).sorted().toList();
        }
    }
}
