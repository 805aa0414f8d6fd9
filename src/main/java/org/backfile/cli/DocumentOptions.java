package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.source.Formats;
import org.backfile.source.Inputs;
import org.backfile.source.JsonLines;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFormat;
import org.backfile.source.Tally;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which documents a command reads one after another. */
final class DocumentOptions {

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files, or folders of files (default: seeds).")
    private List<String> inputs = List.of();

    @Option(names = "--input-jsonl", paramLabel = "FILE",
            description = "A JSON Lines file, gzipped or not: each line is one document with an \"id\".")
    private Optional<Path> jsonLines = Optional.empty();

    @Option(names = "--field", paramLabel = "NAME", defaultValue = Formats.TEXT_FIELD,
            description = "The field of a line that holds the text (default: ${DEFAULT-VALUE}).")
    private String field;

    /** Hands over each document; the file of --input-jsonl goes first. */
    void each(Limits limits, Problems problems, Consumer<SourceDocument> reader) throws IOException {
        Tally tally = new Tally();
        if (jsonLines.isPresent()) {
            Path path = jsonLines.get();
            each(new JsonLines(field, limits, tally), new SourceFile(path, path.getFileName().toString()), problems, reader);
        }
        Formats formats = Formats.of(limits, tally);
        for (SourceFile file : inputs.isEmpty() && jsonLines.isPresent() ? List.<SourceFile>of() : files(formats, problems)) {
            Optional<SourceFormat> format = formats.of(file);
            if (format.isPresent()) {
                each(format.get(), file, problems, reader);
            }
        }
    }

    private List<SourceFile> files(Formats formats, Problems problems) {
        return new Inputs(formats).find(inputs.isEmpty() ? List.of(ArchiveOptions.SEEDS) : inputs, problems);
    }

    private static void each(SourceFormat format, SourceFile file, Problems problems, Consumer<SourceDocument> reader)
            throws IOException {
        try (Stream<SourceDocument> documents = format.open(file, problems)) {
            documents.forEach(reader);
        }
    }
}
