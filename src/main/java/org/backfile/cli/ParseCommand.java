package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.JsonRecord;
import org.backfile.config.Config;
import org.backfile.problem.Problems;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.Inputs;
import org.backfile.source.JsonLines;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFormat;
import org.backfile.source.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "parse", mixinStandardHelpOptions = true,
        description = "Writes the records as JSON Lines on standard output, one article a line.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile parse > records.jsonl",
                "  backfile parse scrapes/a.txt",
                "  backfile parse --input-jsonl pages.jsonl.gz --field text > records.jsonl",
                "",
                "The records' schema is in the program: /org/backfile/schema/record.json."})
final class ParseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files, or folders of files (default: seeds).")
    private List<String> inputs = List.of();

    @Option(names = "--input-jsonl", paramLabel = "FILE",
            description = "A JSON Lines file, gzipped or not: each line is one document with an \"id\".")
    private Optional<Path> jsonLines = Optional.empty();

    @Option(names = "--field", paramLabel = "NAME", defaultValue = Formats.TEXT_FIELD,
            description = "The field of a line that holds the text (default: ${DEFAULT-VALUE}).")
    private String field;

    @Option(names = "--keep-all", description = ArchiveOptions.KEEP_ALL)
    private boolean keepAll;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one).")
    private Optional<Path> configuration = Optional.empty();

    private final Console console;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = Config.load(ArchiveOptions.file(configuration));
        Problems problems = new Problems();
        Tally tally = new Tally();
        Reader reader = new Reader(config.outlets(), config.corrections()).keepingAll(keepAll);
        if (jsonLines.isPresent()) {
            Path path = jsonLines.get();
            parse(reader, new JsonLines(field, config.limits(), tally), file(path), problems);
        }
        Formats formats = Formats.of(config.limits(), tally);
        for (SourceFile file : inputs.isEmpty() && jsonLines.isPresent() ? List.<SourceFile>of() : files(formats, problems)) {
            Optional<SourceFormat> format = formats.of(file);
            if (format.isPresent()) {
                parse(reader, format.get(), file, problems);
            }
        }
        console.out().flush();
        console.problems(problems);
        return ExitCode.CLEAN;
    }

    private List<SourceFile> files(Formats formats, Problems problems) {
        return new Inputs(formats).find(inputs.isEmpty() ? List.of(ArchiveOptions.SEEDS) : inputs, problems);
    }

    private static SourceFile file(Path path) {
        return new SourceFile(path, path.getFileName().toString());
    }

    private void parse(Reader reader, SourceFormat format, SourceFile file, Problems problems) throws IOException {
        try (Stream<SourceDocument> documents = format.open(file, problems)) {
            documents.forEach(document -> reader.read(document, problems).ifPresent(article -> write(document, article)));
        }
    }

    private void write(SourceDocument document, Article article) {
        String id = document.declared().getOrDefault("id", article.id().text());
        byte[] line = (JsonRecord.of(article, id) + "\n").getBytes(StandardCharsets.UTF_8);
        console.out().write(line, 0, line.length);
    }
}
