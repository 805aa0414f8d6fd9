package org.backfile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.build.BuildOptions;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import picocli.CommandLine.Option;

/** The options that say what an archive is made of; those of {@code build}, and of {@code serve --watch}. */
final class ArchiveOptions {

    static final String SITE = "site";
    static final String SEEDS = "seeds";
    static final String KEEP_ALL = "Keep what is no article too: index pages, search results, error pages, consent walls, paywall stubs.";

    @Option(names = "--templates", paramLabel = "DIR",
            description = "Folder of templates (default: templates, else those in the program).")
    private Optional<Path> templates = Optional.empty();

    @Option(names = {"-c", "--config"}, paramLabel = "FILE",
            description = "Configuration (default: backfile.yaml, where there is one).")
    private Optional<Path> configuration = Optional.empty();

    @Option(names = "--state", paramLabel = "DIR", defaultValue = ".backfile",
            description = "Working folder; may be deleted between builds (default: ${DEFAULT-VALUE}).")
    private Path state;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads to work with (default: one a core). The output does not depend on it.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--keep-all", description = KEEP_ALL)
    private boolean keepAll;

    @Option(names = "--layout", paramLabel = "LAYOUT",
            description = "folders: a page for each article; packed: one for each day, for hosts that limit files (default: the"
                    + " configuration's, else folders).")
    private Optional<String> layout = Optional.empty();

    @Option(names = "--fsync", description = "Have each file on the disk itself before the build ends; slower.")
    private boolean durable;

    @Option(names = "--wait", description = "Wait for another build that writes the same folder, instead of stopping.")
    private boolean patient;

    BuildOptions of(List<String> inputs, Path site) {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1 || count > 1024) {
            throw new SetupException(Problem.error(Place.of("--threads"), count + " is no number of threads", "give one from 1 to 1024"));
        }
        return new BuildOptions(inputs, site, folder(templates, "templates"), file(configuration), state, count, keepAll, layout,
                durable, patient);
    }

    /** The given folder, which must be there, or the usual one where it is. */
    private static Optional<Path> folder(Optional<Path> given, String usual) {
        given.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new SetupException(Problem.error(Place.of(path.toString()), "no such folder of templates", "check --templates"));
        });
        return given.or(() -> Optional.of(Path.of(usual)).filter(Files::isDirectory));
    }

    static Optional<Path> file(Optional<Path> given) {
        given.filter(path -> !Files.isRegularFile(path)).ifPresent(path -> {
            throw new SetupException(Problem.error(Place.of(path.toString()), "no such configuration file", "check -c"));
        });
        return given.or(() -> Optional.of(Path.of("backfile.yaml")).filter(Files::isRegularFile));
    }
}
