package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.backfile.check.Proofreader;
import org.backfile.check.Tally;
import org.backfile.problem.Problems;
import org.backfile.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Proofreads a finished site: links and anchors lead somewhere, names hold on every disk, no page asks for "
                + "anything outside the folder.",
        footerHeading = "%nExamples:%n", footer = {"  backfile check", "  backfile check archive", "",
                "Exit code 1 where there are findings."})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SITE", arity = "0..1", defaultValue = ArchiveOptions.SITE,
            description = "The folder (default: ${DEFAULT-VALUE}).")
    private Path site;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Tally tally;
        try {
            tally = Proofreader.read(site, threads, problems);
        } finally {
            threads.shutdown();
        }
        console.problems(problems);
        long findings = problems.count(Severity.ERROR) + problems.count(Severity.WARNING);
        console.out().println(String.format(Locale.ROOT, "%,d files, %,d pages, %,d links: %s", tally.fileCount(), tally.pageCount(),
                tally.linkCount(), findings == 0 ? "nothing found" : findings + " findings"));
        return findings == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
