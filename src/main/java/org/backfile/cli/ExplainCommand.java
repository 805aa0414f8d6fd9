package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.config.Config;
import org.backfile.problem.NamedOutput;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.read.Corrections;
import org.backfile.read.Explanation;
import org.backfile.read.Habits;
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

@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Shows each line of an input with its role and the rule that decided: why a line was kept or cut.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile explain seeds/meridian-courier/01-sputnik-first-satellite.txt",
                "  backfile explain scrapes/a.html --html why.html"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The input.")
    private String file;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one).")
    private Optional<Path> configuration = Optional.empty();

    @Option(names = "--html", paramLabel = "OUT",
            description = "Write one page with the source in the colours of its roles, each line with what decided.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Write the roles and what decided as JSON, a document a line.")
    private boolean json;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = Config.load(ArchiveOptions.file(configuration));
        Problems problems = new Problems();
        Formats formats = Formats.of(config.limits(), new Tally());
        Habits habits = config.habits();
        SourceFile source = source(config.corrections(), habits);
        if (formats.of(source).isEmpty()) {
            throw new SetupException(Problem.error(Place.of(file), "no known format by its name", "inputs end in .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson"));
        }
        Reader reader = config.reader();
        List<ExplainedDocument> explained = new ArrayList<>();
        try (Stream<SourceDocument> documents = formats.open(source, problems)) {
            documents.forEach(document -> {
                ExplainedDocument one = explained(config, reader, document, problems);
                if (html.isPresent()) {
                    explained.add(one);
                } else {
                    tell(one);
                }
            });
        }
        if (html.isPresent()) {
            NamedOutput.write(html.get(), ExplainPage.of(file, explained).getBytes(StandardCharsets.UTF_8));
        }
        console.problems(problems);
        return ExitCode.CLEAN;
    }

    private SourceFile source(Corrections corrections, Habits habits) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new SetupException(Problem.error(Place.of(file), "no such file", "give the path of one input"));
        }
        return new SourceFile(path, habits.source(corrections.source(file.replace('\\', '/'))));
    }

    private static ExplainedDocument explained(Config config, Reader reader, SourceDocument document, Problems problems) {
        List<Explanation> blocks = reader.explain(document);
        Reader.Outcome outcome = reader.outcome(document, problems);
        return new ExplainedDocument(document, blocks, outcome.article(),
                outcome.article().map(article -> config.address(article.permalink())), outcome.noArticle());
    }

    private void tell(ExplainedDocument explained) {
        if (json) {
            console.out().println(ExplainJson.of(explained));
        } else {
            lines(explained.document(), explained.blocks());
            facts(explained.facts());
        }
    }

    private void lines(SourceDocument document, List<Explanation> explanations) {
        int next = 0;
        for (Line line : document.lines()) {
            if (next == explanations.size() || explanations.get(next).line() != line.number()) {
                row(line.number(), "blank", "", "", true);
            }
            for (; next < explanations.size() && explanations.get(next).line() == line.number(); next++) {
                Explanation explanation = explanations.get(next);
                row(line.number(), explanation.role().word(), explanation.span().of(document.text()),
                        explanation.reason().toString(), explanation.role().kept());
                more(explanation);
            }
        }
    }

    /** What else the block could have been, and what counted. */
    private void more(Explanation explanation) {
        String weights = explanation.weights().stream().map(weight -> String.format(Locale.ROOT, "%+.1f %s", weight.value(), weight.trait()))
                .collect(Collectors.joining(", "));
        String other = explanation.runnerUp().map(up -> String.format(Locale.ROOT, "else %s %.2f", up.role().word(), up.likely())).orElse("");
        String line = Stream.of(weights, other).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        if (!weights.isEmpty()) {
            console.out().println(" ".repeat(19) + styled(console.ansi(), "faint", line));
        }
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
    private void facts(List<ExplainedDocument.Fact> facts) {
        console.out().println();
        facts.forEach(fact -> console.out().println(String.format(Locale.ROOT, "%18s %s", fact.name(), Place.printable(fact.value()))));
    }
}
