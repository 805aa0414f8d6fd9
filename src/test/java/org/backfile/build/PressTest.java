package org.backfile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.output.Artifact;
import org.backfile.output.SiteFolder;
import org.backfile.output.SiteOptions;
import org.backfile.output.SitePath;
import org.backfile.problem.Problems;
import org.backfile.text.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

    @TempDir
    private Path temp;

    /** Counts, and sees that no step is beyond the end. */
    private static final class Counted implements Progress {

        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();

        @Override
        public void begin(String pass, long steps) {
            total.set(steps);
        }

        @Override
        public void more(long steps) {
            total.addAndGet(steps);
        }

        @Override
        public void step() {
            assertTrue(done.incrementAndGet() <= total.get(), done + " of " + total);
        }

        @Override
        public void end() { }
    }

    @Test
    void whatAPublisherDidNotExpectIsCountedAsWell() throws IOException {
        Counted counted = new Counted();
        SiteOptions options = new SiteOptions(Optional.empty(), Recipe.of("program"), false, false);
        try (Workers workers = new Workers(2); SiteFolder site = SiteFolder.open(temp.resolve("site"), options, new Problems())) {
            Press press = new Press(site, workers, counted, new Profile());
            press.expect(10);
            for (int i = 0; i < 100; i++) {
                press.put(new Artifact(SitePath.of("page-" + i + ".html"), new Recipe(i), () -> new byte[] {1}));
            }
            press.flush();
            workers.await();
        }
        assertEquals(100, counted.done.get());
        assertEquals(100, counted.total.get());
    }
}
