package org.backfile.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Accession;
import org.backfile.archive.Archive;
import org.backfile.archive.DamagedStore;
import org.backfile.archive.Depot;
import org.backfile.config.Config;
import org.backfile.output.Lock;
import org.backfile.output.SiteFolder;
import org.backfile.output.SiteOptions;
import org.backfile.problem.DiskFault;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.publish.page.Pages;
import org.backfile.publish.page.Templates;
import org.backfile.publish.search.SearchIndex;
import org.backfile.read.Reader;
import org.backfile.source.SourceFile;
import org.backfile.text.Recipe;

/**
 * A whole build, from files to a site folder:
 *
 * <pre>
 * inputs -> SourceFile -> SourceDocument -> Article -> Depot: Accession, Entry -> Archive -> Artifact -> SiteFolder
 * </pre>
 */
public final class Build {

    private static final String LOCK = "lock";
    private static final String INVENTORY = "inventory";
    private static final String TEMPLATES = "templates";
    private static final String SEARCH = "search";

    private final BuildOptions options;
    private final Problems problems;
    private final Progress progress;

    /** @param problems takes what is wrong with the inputs */
    public Build(BuildOptions options, Problems problems, Progress progress) {
        this.options = options;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Builds.
     *
     * @throws SetupException where the set-up is wrong; nothing was written then
     * @throws IOException    where a disk fails; the next build takes up from there
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Report run() throws IOException {
        long start = System.nanoTime();
        if (!Depot.isKept(options.state())) {
            beforehand(Reader::prepare);
        }
        Config read = Config.load(options.configuration());
        Config config = options.layout().map(layout -> read.laidOut("--layout", layout)).orElse(read);
        Recipe program = Program.recipe();
        try (Lock held = lock()) {
            Templates templates = Templates.open(options.templates(), options.state().resolve(TEMPLATES));
            return run(config, program, templates, start);
        } catch (DamagedStore e) {
            Depot.discard(options.state());
            throw new IOException(e.getMessage() + "; it is not used any more (build again: all inputs are read anew then)", e);
        }
    }

    /** Begins what every build needs, whatever its options, beside other beginnings. Need not be asked. */
    public static void prepare() {
        beforehand(() -> {
            try {
                Program.recipe();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Does beside other work what is asked for again later: where it fails, the build meets the failure there. */
    private static void beforehand(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((of, failure) -> { });
        thread.setDaemon(true);
        thread.start();
    }

    private Report run(Config config, Recipe program, Templates templates, long start) throws IOException {
        Profile profile = new Profile();
        Recipe publication = new Recipe.Writer().add(config.edition().recipe()).add(templates.whole()).add(config.corrections().recipe()).recipe();
        try (SiteFolder site = SiteFolder.open(options.site(), siteOptions(program), problems);
                Depot depot = depot(program);
                SearchIndex index = new SearchIndex(options.state().resolve(SEARCH), program);
                Workers workers = new Workers(options.threads())) { // the first to close, as they use the others
            profile.passed("opening");
            Reader reader = config.reader().keepingAll(options.keepAll());
            Records records = new Records(reader, config.limits(), depot, profile);
            Passes passes = new Passes(config, List.of(new Pages(templates), index), publication, records, depot, site, workers, problems,
                    progress, profile);
            return passes.report(passes.run(options.inputs()), start, options.site().toAbsolutePath().normalize().resolve("index.html"));
        }
    }

    private SiteOptions siteOptions(Recipe program) {
        return new SiteOptions(Optional.of(options.state().resolve(INVENTORY)), program, options.durable(), options.patient());
    }

    private Lock lock() {
        try {
            Files.createDirectories(options.state());
            return Lock.take(options.state().resolve(LOCK), options.patient()).orElseThrow(() -> new SetupException(Problem.error(
                    Place.of(options.state().toString()), "another build is at work with this state folder",
                    "let it end, or give --wait, or choose another folder with --state")));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private Depot depot(Recipe program) {
        try {
            return Depot.open(options.state(), program);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private SetupException refused(IOException e) {
        FileSystemException fault = DiskFault.of(options.state(), e);
        return new SetupException(Problem.error(Place.of(fault.getFile()), "the state folder cannot be written: " + DiskFault.reason(fault),
                "make space or set its permissions right, or choose another folder with --state"));
    }
}
