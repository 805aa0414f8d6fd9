package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backfile.article.Field;
import org.backfile.config.Config;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.Inputs;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.backfile.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "review", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Lists the records that were read least certainly, each with the field that is in doubt: confidence, field, id and "
                + "source, then its value, then the command that shows how it was read.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile review",
                "  backfile review scrapes --field published --limit 50",
                "  backfile review scrapes --json > doubtful.jsonl",
                "",
                "What is wrong is set right in corrections.yaml; what was set right is no longer listed. A fact that was not",
                "found at all has no confidence and is not listed."})
final class ReviewCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "INPUT", arity = "0..*", defaultValue = ArchiveOptions.SEEDS,
            description = "Files, or folders of files (default: ${DEFAULT-VALUE}).")
    private List<String> inputs;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many records (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--field", paramLabel = "FIELD",
            description = "Only this field: headline, standfirst, bylines, published, language or body.")
    private Optional<String> field = Optional.empty();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one).")
    private Optional<Path> configuration = Optional.empty();

    private final Console console;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Field> fields = fields();
        if (limit < 1 || limit > MOST) {
            throw new SetupException(Problem.error(Place.of("--limit"), limit + " is no number of records", "give one from 1 to " + MOST));
        }
        Config config = Config.load(ArchiveOptions.file(configuration));
        Problems problems = new Problems();
        Formats formats = Formats.of(config.limits(), new Tally());
        Reader reader = config.reader();
        TreeSet<Doubt> doubts = new TreeSet<>(Doubt.ORDER);
        for (SourceFile file : new Inputs(formats).find(inputs, problems)) {
            try (Stream<SourceDocument> documents = formats.open(file, problems)) {
                documents.forEach(document -> reader.read(document, problems).flatMap(article -> Doubt.of(article, file, fields))
                        .ifPresent(doubt -> keep(doubts, doubt)));
            }
        }
        doubts.forEach(this::print);
        console.problems(problems);
        return ExitCode.CLEAN;
    }

    private List<Field> fields() {
        if (field.isEmpty()) {
            return Arrays.asList(Field.values());
        }
        String name = field.get();
        return List.of(Field.of(name).orElseThrow(() -> new SetupException(Problem.error(Place.of("--field"),
                "unknown field \"" + name + "\"", Nearest.to(name, Field.words()).map(near -> "did you mean \"" + near + "\"?")
                        .orElse("fields are " + String.join(", ", Field.words()))))));
    }

    /** Holds no more articles than are to be shown. */
    private void keep(TreeSet<Doubt> doubts, Doubt doubt) {
        doubts.add(doubt);
        if (doubts.size() > limit) {
            doubts.pollLast();
        }
    }

    private void print(Doubt doubt) {
        if (json) {
            console.out().println(doubt.json());
        } else {
            doubt.lines().forEach(console.out()::println);
        }
    }
}
