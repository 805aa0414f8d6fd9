package org.backfile.read;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.source.JsonLines;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;

/**
 * How well languages are told, by our own detector or by a library, on the pages of the corpora whose language is given: of the
 * whole text, and of its three longest lines one by one. One detector a run, so that its start is measured. Prints a row of a table.
 */
public final class Languages {

    private static final int LINES = 3;
    private static final int LONG_LINE = 100;

    private record Case(String text, String language) { }

    private record Page(String text, String language) {
        void addTo(List<Case> documents, List<Case> lines) {
            documents.add(new Case(text, language));
            text.lines().filter(line -> line.length() >= LONG_LINE).sorted(Comparator.comparing(String::length).reversed()).limit(LINES)
                    .forEach(line -> lines.add(new Case(line, language)));
        }
    }

    private Languages() { }

    /** {@code Languages own|lingua|optimaize EVERY CORPORA...}: of all pages whose language is given each EVERY-th. */
    public static void main(String[] args) throws IOException {
        List<Case> documents = new ArrayList<>();
        List<Case> lines = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (String file : List.of(args).subList(2, args.length)) {
            read(Path.of(file), pages);
        }
        for (int i = 0; i < pages.size(); i += Integer.parseInt(args[1])) {
            pages.get(i).addTo(documents, lines);
        }
        long start = time();
        Function<String, Optional<String>> detector = detector(args[0]);
        detector.apply("The new bridge was opened on Monday, and people had walked across it before.");
        double began = (time() - start) / 1e6;
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.0f ms |%n", args[0], score(detector, documents), score(detector, lines), began);
    }

    private static void read(Path file, List<Page> pages) {
        try (Stream<SourceDocument> documents = new JsonLines("text", new Limits(64L << 20, 200_000), new Tally())
                .open(new SourceFile(file, file.toString()), new Problems())) {
            documents.forEach(page -> page.declared("lang").stream().findFirst().filter(Lexicon.LANGUAGES::contains)
                    .ifPresent(language -> pages.add(new Page(page.text(), language))));
        }
    }

    private static Function<String, Optional<String>> detector(String name) throws IOException {
        return switch (name) {
            case "lingua" -> lingua();
            case "optimaize" -> optimaize();
            default -> text -> Language.of(text, text.lines().map(Features::of).toList());
        };
    }

    private static Function<String, Optional<String>> lingua() {
        IsoCode639_1[] codes = Arrays.stream(IsoCode639_1.values()).filter(code -> Lexicon.LANGUAGES.contains(ours(code.name()))).toArray(IsoCode639_1[]::new);
        var detector = LanguageDetectorBuilder.fromIsoCodes639_1(codes).build();
        return text -> Optional.of(ours(detector.detectLanguageOf(text).getIsoCode639_1().name()));
    }

    private static Function<String, Optional<String>> optimaize() throws IOException {
        List<LanguageProfile> profiles = new LanguageProfileReader().readAllBuiltIn().stream()
                .filter(profile -> Lexicon.LANGUAGES.contains(ours(profile.getLocale().getLanguage()))).toList();
        LanguageDetector detector = com.optimaize.langdetect.LanguageDetectorBuilder.create(NgramExtractors.standard()).withProfiles(profiles).build();
        return text -> detector.getProbabilities(text).stream().findFirst().map(best -> ours(best.getLocale().getLanguage()));
    }

    /** Both Norwegians are one language here. */
    private static String ours(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.equals("nb") || lower.equals("nn") ? "no" : lower;
    }

    /** Right and wrong of those for which any was told, how many none was told for, and the time each took. */
    private static String score(Function<String, Optional<String>> detector, List<Case> cases) {
        int right = 0;
        int wrong = 0;
        long start = time();
        for (Case one : cases) {
            Optional<String> told = detector.apply(one.text());
            right += told.filter(one.language()::equals).isPresent() ? 1 : 0;
            wrong += told.isPresent() && !told.get().equals(one.language()) ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%d | %d | %d | %.0f", right, wrong, cases.size() - right - wrong,
                (time() - start) / 1e3 / cases.size());
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
