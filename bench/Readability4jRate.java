import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;

/** The peer of {@code ReadingRate} on the same pages. See reading-rate.sh. */
final class Readability4jRate {

    private Readability4jRate() { }

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(args[0]))) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        int warmUp = Integer.parseInt(args[1]);
        double[] cpu = new double[Integer.parseInt(args[2])];
        int articles = 0;
        for (int round = -warmUp; round < cpu.length; round++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles = read(files);
            if (round >= 0) {
                cpu[round] = files.size() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
            }
        }
        Arrays.sort(cpu);
        System.out.printf(Locale.ROOT, "%d files, %d articles; %d rounds to warm up, median of %d: %.0f a second of CPU (%.0f to %.0f)%n",
                files.size(), articles, warmUp, cpu.length, cpu[cpu.length / 2], cpu[0], cpu[cpu.length - 1]);
    }

    private static int read(List<Path> files) throws IOException {
        int articles = 0;
        for (Path file : files) {
            String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            articles += text(html).isBlank() ? 0 : 1;
        }
        return articles;
    }

    /** Of some pages it ends with an exception; the time until then counts all the same. */
    private static String text(String html) {
        try {
            String text = new Readability4J("https://example.org/", html).parse().getTextContent();
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            return "";
        }
    }
}
