package org.backfile.publish.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.publish.Layout;
import org.backfile.text.Recipe;

/** CPU time of one thread: our index, its files made but not written, and Lucene's, in pairs. */
final class Speed {

    private Speed() { }

    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.of(Path.of(args[0]), Integer.parseInt(args[1]), true);
        Path work = Path.of(args[2]);
        for (int pair = 0; pair < Integer.parseInt(args[3]); pair++) {
            long start = cpu();
            Ours ours = new Ours();
            new SearchIndex(work.resolve("ours-" + pair), new Recipe(1)).write(corpus, Scale.of(corpus.entries().size()), Layout.FOLDERS, ours::take);
            long middle = cpu();
            try (Oracle oracle = new Oracle(work.resolve("lucene"))) {
                oracle.index(corpus, 256);
            }
            long end = cpu();
            System.out.printf(Locale.ROOT, "ours %.1f s (%.1f MB), Lucene %.1f s (%.1f MB), ratio %.2f%n",
                    (middle - start) / 1e9, ours.bytes / 1e6,
                    (end - middle) / 1e9, bytes(work.resolve("lucene")) / 1e6, (double) (middle - start) / (end - middle));
        }
    }

    private static final class Ours {
        private long bytes;

        void take(org.backfile.output.Artifact artifact) throws IOException {
            bytes += artifact.body().bytes().length;
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
