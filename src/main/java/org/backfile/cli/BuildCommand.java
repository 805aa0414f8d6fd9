package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.build.Build;
import org.backfile.build.Report;
import org.backfile.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "build", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Builds the archive: reads scrapes, writes a folder of pages.",
        footerHeading = "%nExamples:%n", footer = {
                "  backfile build",
                "  backfile build scrapes more/a.txt -o archive",
                "  backfile build scrapes -c courier.yaml --strict"})
final class BuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "0..*", defaultValue = ArchiveOptions.SEEDS,
            description = "Files, or folders of files at any depth (default: ${DEFAULT-VALUE}).")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = ArchiveOptions.SITE,
            description = "Folder to write (default: ${DEFAULT-VALUE}).")
    private Path site;

    @Option(names = "--strict", description = "Exit with 1 if any input was set aside.")
    private boolean strict;

    @Option(names = "--profile", description = "Say where the time went, on standard error.")
    private boolean profile;

    @Mixin
    private ArchiveOptions archive;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Report report;
        try (ProgressLines progress = new ProgressLines(console)) {
            report = new Build(archive.of(inputs, site), problems, progress).run();
        }
        console.problems(problems);
        if (profile) {
            Summary.profile(report).forEach(console.err()::println);
        }
        Summary.lines(report).forEach(console.out()::println);
        return strict && report.setAsideCount() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
