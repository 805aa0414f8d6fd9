package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.config.Config;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.read.Corrections;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.backfile.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Shows each line of an input with its role and the rule that decided: why a line was kept or cut.",
        footerHeading = "%nExamples:%n", footer = {"  backfile explain seeds/meridian-courier/01-sputnik-first-satellite.txt"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The input.")
    private String file;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one).")
    private Optional<Path> configuration = Optional.empty();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = Config.load(ArchiveOptions.file(configuration));
        Problems problems = new Problems();
        Formats formats = Formats.of(config.limits(), new Tally());
        SourceFile source = source(config.corrections());
        if (formats.of(source).isEmpty()) {
            throw new SetupException(Problem.error(Place.of(file), "no known format by its name", "inputs end in .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson"));
        }
        Reader reader = new Reader(config.outlets(), config.corrections());
        try (Stream<SourceDocument> documents = formats.open(source, problems)) {
            documents.forEach(document -> explain(reader, document, problems));
        }
        console.problems(problems);
        return ExitCode.CLEAN;
    }

    private SourceFile source(Corrections corrections) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new SetupException(Problem.error(Place.of(file), "no such file", "give the path of one input"));
        }
        return new SourceFile(path, corrections.source(file.replace('\\', '/')));
    }

    private void explain(Reader reader, SourceDocument document, Problems problems) {
        List<Reader.Explanation> explanations = reader.explain(document);
        int next = 0;
        for (Line line : document.lines()) {
            if (next == explanations.size() || explanations.get(next).line() != line.number()) {
                row(line.number(), "blank", "", "", true);
            }
            for (; next < explanations.size() && explanations.get(next).line() == line.number(); next++) {
                Reader.Explanation explanation = explanations.get(next);
                row(line.number(), explanation.role().word(), explanation.span().of(document.text()),
                        explanation.reason().toString(), explanation.role().kept());
            }
        }
        reader.read(document, problems).ifPresent(this::facts);
    }

    private void row(int line, String role, String text, String reason, boolean kept) {
        Ansi ansi = console.ansi();
        String style = kept ? "bold,green" : "red";
        String name = String.format(Locale.ROOT, "%-11s", role);
        console.out().println(String.format(Locale.ROOT, "%5d  ", line) + (role.equals("blank") ? name : styled(ansi, style, name))
                + " " + Place.printable(text));
        if (!reason.isEmpty()) {
            console.out().println(" ".repeat(19) + styled(ansi, "faint", Place.printable(reason)));
        }
    }

    private static String styled(Ansi ansi, String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    /** What the record holds beside its text. */
    private void facts(Article article) {
        console.out().println();
        fact("headline", article.headline());
        fact("published", article.published().time().edtf());
        fact("authors", String.join("; ", article.bylines()));
        fact("section", article.section().orElse(""));
        fact("outlet", article.outlet().orElse(""));
        fact("language", article.language().orElse(""));
        fact("address", article.permalink().path());
    }

    private void fact(String name, String value) {
        console.out().println(String.format(Locale.ROOT, "%18s %s", name, value.isEmpty() ? "not known" : Place.printable(value)));
    }
}
