package org.backfile.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path folder;

    @Test
    void oneAtATime() throws IOException {
        try (Lock first = Lock.take(folder.resolve("lock"), false).orElseThrow()) {
            assertTrue(Lock.take(folder.resolve("lock"), false).isEmpty(), () -> "beside " + first);
        }
        Lock.take(folder.resolve("lock"), false).orElseThrow().close();
    }

    @Test
    void aSecondBuildOfTheSameSiteIsRefused() throws IOException {
        Path site = folder.resolve("site");
        try (SiteFolder first = SiteFolder.open(site, SiteOptions.PLAIN, new Problems())) {
            SetupException refused = Assertions.assertThrows(SetupException.class,
                    () -> SiteFolder.open(site, SiteOptions.PLAIN, new Problems()));
            assertTrue(refused.problems().get(0).what().contains("another build"), () -> refused.problems() + " beside " + first);
        }
        SiteFolder.open(site, SiteOptions.PLAIN, new Problems()).close();
    }
}
