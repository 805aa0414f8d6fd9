package org.backfile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.config.Config;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.read.DateOrder;
import org.backfile.read.Habits;
import org.backfile.read.HabitsFile;
import org.backfile.read.OutletHabits;
import org.backfile.read.OutletHabits.HeadPlace;
import org.backfile.read.RepeatedLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "habits", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Shows what backfile learn has learnt of each outlet.",
        footerHeading = "%nExamples:%n", footer = {"  backfile habits", "  backfile habits --outlet courier.example --limit 100"})
final class HabitsCommand implements Callable<Integer> {

    @Option(names = "--outlet", paramLabel = "NAME", description = "This outlet alone.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
            description = "At most so many lines of each outlet (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "As JSON Lines, all of them: the file as it is.")
    private boolean json;

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one). It names the file to show.")
    private Optional<Path> configuration = Optional.empty();

    private final Console console;

    HabitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Config config = Config.load(ArchiveOptions.file(configuration));
        if (!Files.exists(config.habitsFile())) {
            throw new SetupException(Problem.error(Place.of(config.habitsFile().toString()), "nothing was learnt yet",
                    "make it with: backfile learn"));
        }
        Habits habits = chosen(config.habits());
        if (json) {
            console.out().print(HabitsFile.text(habits));
        } else {
            habits.outlets().forEach(this::show);
        }
        console.out().flush();
        return ExitCode.CLEAN;
    }

    private Habits chosen(Habits all) {
        if (outlet.isEmpty()) {
            return all;
        }
        String name = outlet.get();
        return all.only(name).orElseThrow(() -> new SetupException(Problem.error(Place.of("--outlet"),
                "nothing is known of \"" + name + "\"", "see the names with: backfile habits")));
    }

    private void show(String name, OutletHabits habits) {
        line("%s: %,d articles, %,d repeated lines", Place.printable(name), habits.articles(), habits.lines().size());
        habits.language().ifPresent(language -> line("  language %s", language));
        if (habits.order() != DateOrder.UNKNOWN) {
            line("  in dates the %s goes first", habits.order() == DateOrder.DAY_FIRST ? "day" : "month");
        }
        habits.date().ifPresent(place -> place("date", place));
        habits.byline().ifPresent(place -> place("byline", place));
        habits.suffixes().forEach(suffix -> line("  headlines end in \"%s\"", Place.printable(suffix)));
        habits.byFrequency().stream().limit(limit).forEach(this::show);
        if (habits.lines().size() > limit) {
            line("  and %,d more", habits.lines().size() - limit);
        }
        console.out().println();
    }

    private void place(String what, HeadPlace place) {
        line("  the %s stands %d blocks %s the headline, on %d of %d", what, Math.abs(place.blocks()),
                place.blocks() < 0 ? "above" : "below", place.articles(), place.of());
    }

    private void show(RepeatedLine line) {
        String where = line.before() == line.articles() ? "before the text" : line.after() == line.articles() ? "after the text"
                : String.format(Locale.ROOT, "%d before, %d in, %d after the text", line.before(), line.within(), line.after());
        line("%5d  %s  (%s)", line.articles(), Place.printable(line.shape()), where);
    }

    private void line(String format, Object... values) {
        console.out().println(String.format(Locale.ROOT, format, values));
    }
}
