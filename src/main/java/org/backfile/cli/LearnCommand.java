package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.config.Config;
import org.backfile.problem.NamedOutput;
import org.backfile.problem.Problems;
import org.backfile.read.Habits;
import org.backfile.read.HabitsBuilder;
import org.backfile.read.HabitsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "learn", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = {"Learns what each outlet repeats on its pages, and keeps it in a file for build, parse and explain to read.",
                "Pages are one outlet's by the configuration, else by the \"site\" that a record names, else by the host of the "
                + "address that they declare, else by their folder."},
        footerHeading = "%nExamples:%n", footer = {
                "  backfile learn scrapes",
                "  backfile learn --input-jsonl pages.jsonl.gz --field html",
                "  backfile habits                       shows what was learnt"})
final class LearnCommand implements Callable<Integer> {

    @Mixin
    private DocumentOptions documents;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one). It names the file to write.")
    private Optional<Path> configuration = Optional.empty();

    private final Console console;

    LearnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Config config = Config.load(ArchiveOptions.file(configuration));
        Problems problems = new Problems();
        HabitsBuilder builder = new HabitsBuilder(config.outlets());
        documents.each(config.limits(), problems, builder::add);
        Habits habits = builder.habits();
        write(config.habitsFile(), HabitsFile.text(habits));
        console.problems(problems);
        long lines = habits.outlets().values().stream().mapToLong(outlet -> outlet.lines().size()).sum();
        console.out().println(String.format(Locale.ROOT, "outlets with two articles and more: %,d, repeated lines: %,d, in %s",
                habits.outlets().size(), lines, config.habitsFile()));
        return ExitCode.CLEAN;
    }

    /** Whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        NamedOutput.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
