package org.backfile.publish.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.publish.Layout;
import org.backfile.text.Recipe;

/** Writes the index of a corpus and prints its files and bytes by kind. */
final class Sizes {

    /** More than so many articles are read from the disk when they are indexed. */
    private static final int HELD = 100_000;

    private Sizes() { }

    private record Kind(int files, long bytes, long largest) {
        Kind plus(long size) {
            return new Kind(files + 1, bytes + size, Math.max(largest, size));
        }
    }

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[1]);
        Corpus corpus = Corpus.of(Path.of(args[0]), articles, articles <= HELD);
        Path site = Path.of(args[2]);
        Map<String, Kind> kinds = new TreeMap<>();
        OutputFolder out = artifact -> write(site, artifact, kinds);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new SearchIndex(site.resolve("../work").normalize(), new Recipe(1)).write(corpus, Scale.of(corpus.entries().size()), Layout.FOLDERS, out);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        int files = 0;
        long bytes = 0;
        for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
            Kind k = kind.getValue();
            files += k.files;
            bytes += k.bytes;
            System.out.printf(Locale.ROOT, "%-7s %6d files %11d bytes  mean %6d  largest %6d%n", kind.getKey(), k.files, k.bytes,
                    k.bytes / k.files, k.largest);
        }
        System.out.printf(Locale.ROOT, "all     %6d files %11d bytes  %.3f of the plain text (%d bytes), %.1f s of CPU%n",
                files, bytes,
                (double) bytes / corpus.textBytes(), corpus.textBytes(), cpu / 1e9);
    }

    private static void write(Path site, Artifact artifact, Map<String, Kind> kinds) throws IOException {
        byte[] bytes = artifact.body().bytes();
        Path file = site.resolve(artifact.path().text());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        String[] parts = artifact.path().text().split("/");
        kinds.merge(parts.length == 2 ? "root" : parts[1], new Kind(1, bytes.length, bytes.length), (a, b) -> a.plus(b.bytes));
    }
}
