package org.backfile.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.source.Formats;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;

/**
 * How many files of a folder one thread reads a second, each from its bytes to its article, or how long a fresh JVM takes to be
 * able to. See reading-rate.sh.
 */
final class ReadingRate {

    private static final Reader READER = new Reader(List.of());

    private ReadingRate() { }

    public static void main(String[] args) throws IOException {
        if (args[0].equals("start")) {
            start();
        } else {
            rate(files(Path.of(args[0])), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    /** In CPU time, as a busy machine lets a fresh JVM wait. */
    private static void start() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Lexicon.get();
        long lists = threads.getCurrentThreadCpuTime();
        Model.get();
        Calibration.text();
        long model = threads.getCurrentThreadCpuTime();
        System.out.printf(Locale.ROOT, "%.1f %.1f%n", (lists - begun) / 1e6, (model - lists) / 1e6);
    }

    private static List<SourceFile> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted()
                    .map(path -> new SourceFile(path, folder.relativize(path).toString())).toList();
        }
    }

    private static void rate(List<SourceFile> files, int warmUp, int rounds) {
        double[] cpu = new double[rounds];
        double[] wall = new double[rounds];
        int articles = 0;
        for (int round = -warmUp; round < rounds; round++) {
            long cpuBegun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long wallBegun = System.nanoTime();
            articles = read(files);
            if (round >= 0) {
                cpu[round] = files.size() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBegun);
                wall[round] = files.size() * 1e9 / (System.nanoTime() - wallBegun);
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(Locale.ROOT, "%d files, %d articles; %d rounds to warm up, median of %d: %.0f a second of CPU"
                + " (%.0f to %.0f), %.0f of wall time%n", files.size(), articles, warmUp, rounds, cpu[rounds / 2], cpu[0],
                cpu[rounds - 1], wall[rounds / 2]);
    }

    private static int read(List<SourceFile> files) {
        Problems problems = new Problems();
        Formats formats = Formats.of(Limits.DEFAULT, new Tally());
        int articles = 0;
        for (SourceFile file : files) {
            try (Stream<SourceDocument> documents = formats.open(file, problems)) {
                articles += (int) documents.filter(document -> READER.read(document, problems).isPresent()).count();
            }
        }
        return articles;
    }
}
