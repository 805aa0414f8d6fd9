package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.build.Build;
import org.backfile.build.BuildOptions;
import org.backfile.build.Progress;
import org.backfile.config.Setting;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.serve.Options;
import org.backfile.serve.Preview;
import org.backfile.serve.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "serve", mixinStandardHelpOptions = true, addMethodSubcommands = false,
        description = "Shows a site on this machine only, for a look before it is published.",
        footerHeading = "%nExamples:%n", footer = {"  backfile serve", "  backfile serve archive --port 9000",
                "  backfile serve --watch                       builds again when seeds/ or templates/ change",
                "  backfile serve archive --watch --input scrapes"})
final class ServeCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 500;

    @Parameters(paramLabel = "SITE", arity = "0..1", defaultValue = ArchiveOptions.SITE,
            description = "The folder (default: ${DEFAULT-VALUE}).")
    private Path site;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--watch", description = "Build again and reload the pages when an input, a template or a style sheet changes.")
    private boolean watch;

    @Option(names = "--input", paramLabel = "INPUT", defaultValue = ArchiveOptions.SEEDS,
            description = "With --watch: files or folders to build from (default: ${DEFAULT-VALUE}).")
    private List<String> inputs;

    @Mixin
    private ArchiveOptions archive;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        BuildOptions options = archive.of(inputs, site);
        if (watch) {
            build(options);
        }
        try (Preview preview = Preview.open(site, port(), threads)) {
            console.out().println("Serving " + site + " at " + preview.address() + " (end with Ctrl+C)");
            if (watch) {
                watch(options, preview);
            } else {
                Thread.currentThread().join();
            }
            return ExitCode.CLEAN;
        } finally {
            threads.shutdown();
        }
    }

    private Options port() {
        try {
            return new Options(port, watch);
        } catch (IllegalArgumentException e) {
            throw new SetupException(Problem.error(Place.of("--port"), e.getMessage(),
                    "give another"));
        }
    }

    private void watch(BuildOptions options, Preview preview) throws IOException, InterruptedException {
        Watcher watcher = new Watcher(watched(options), List.of(site, options.state()), changed -> {
            console.err().println("changed: " + changed.get(0) + (changed.size() > 1 ? " and " + (changed.size() - 1) + " more" : ""));
            build(options);
            preview.reload();
        });
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            watcher.poll();
        }
    }

    private List<Path> watched(BuildOptions options) {
        List<Path> paths = new ArrayList<>();
        options.inputs().forEach(input -> paths.add(Path.of(input)));
        options.templates().ifPresent(paths::add);
        Path corrections = options.configuration().map(file -> file.resolveSibling(Setting.CORRECTIONS.otherwise()))
                .orElse(Path.of(Setting.CORRECTIONS.otherwise()));
        Stream.of(corrections).filter(Files::isRegularFile).forEach(paths::add);
        options.configuration().ifPresent(file -> {
            paths.add(file);
            Path pages = file.toAbsolutePath().resolveSibling("pages");
            if (Files.isDirectory(pages)) {
                paths.add(pages);
            }
        });
        return paths;
    }

    /** A fault in a template or the configuration is said, and the watch goes on. */
    private void build(BuildOptions options) {
        Problems problems = new Problems();
        try {
            Summary.lines(new Build(options, problems, Progress.SILENT).run()).forEach(console.err()::println);
        } catch (SetupException e) {
            e.problems().forEach(console.err()::println);
        } catch (IOException e) {
            console.err().println("error: " + e.getMessage());
        }
        console.problems(problems);
    }
}
