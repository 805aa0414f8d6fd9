package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Memory follows the number of articles, not their length: half a gigabyte of text is built in a quarter of that. */
class MemoryIT {

    private static final long SEED = 20_260_101;
    private static final int ARTICLES = 10_000;
    private static final int BYTES = 50_000;

    /** The text, twice that for the records, and the pages. */
    private static final long DISK_BYTES = 3L << 30;

    @Test
    void tenThousandLongArticlesIn128Megabytes() throws Exception {
        Path folder = Files.createTempDirectory(roomiest(), "backfile-memory");
        try {
            System.err.println("corpus of seed " + SEED);
            new Corpus(SEED).write(folder.resolve("in"), ARTICLES, BYTES);
            String out = Program.in(folder).with("-Xmx128m").run("build", "in").expect(0).out();
            System.err.print(out);
            assertTrue(out.startsWith("10,000 articles"), out);
        } finally {
            Scratch.delete(folder);
        }
    }

    @Test
    void tooLittleMemoryIsSaidInALine() throws Exception {
        Path folder = Scratch.folder("too-little-memory");
        new Corpus(SEED).write(folder.resolve("in"), 3, 7_000_000);
        Outcome outcome = Program.in(folder).with("-Xmx24m").run("build", "in").expect(3);
        assertTrue(outcome.err().contains("MB of memory are too few"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    /** The build's own folder or the one for temporary files, whichever disk has more space; passed over where it is too little. */
    private static Path roomiest() throws IOException {
        Path own = Scratch.folder("memory");
        Path other = Path.of(System.getProperty("java.io.tmpdir"));
        Path more = space(own) >= space(other) ? own : other;
        if (space(more) < DISK_BYTES) {
            System.err.println("MEMORY NOT TESTED: " + space(more) / 1_000_000 + " MB of disk are free, "
                    + DISK_BYTES / 1_000_000 + " are needed");
            return abort("too little disk");
        }
        return more;
    }

    private static long space(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
