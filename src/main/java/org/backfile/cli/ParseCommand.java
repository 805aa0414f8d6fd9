package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.article.Article;
import org.backfile.article.JsonRecord;
import org.backfile.config.Config;
import org.backfile.problem.Problems;
import org.backfile.read.Reader;
import org.backfile.source.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "parse", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Writes the records as JSON Lines on standard output, one article a line.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile parse > records.jsonl",
                "  backfile parse scrapes/a.txt",
                "  backfile parse --input-jsonl pages.jsonl.gz --field text > records.jsonl",
                "",
                "The records' schema is in the program: /org/backfile/schema/record.json."})
final class ParseCommand implements Callable<Integer> {

    @Mixin
    private DocumentOptions documents;

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
        Reader reader = config.reader().keepingAll(keepAll);
        documents.each(config.limits(), problems,
                document -> reader.read(document, problems).ifPresent(article -> write(document, article)));
        console.out().flush();
        console.problems(problems);
        return ExitCode.CLEAN;
    }

    private void write(SourceDocument document, Article article) {
        String id = document.declared().getOrDefault("id", article.id().text());
        byte[] line = (JsonRecord.of(article, id) + "\n").getBytes(StandardCharsets.UTF_8);
        console.out().write(line, 0, line.length);
    }
}
