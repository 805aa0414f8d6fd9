package org.backfile.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.archive.Archive;
import org.backfile.archive.RecordStore;
import org.backfile.archive.StoredArchive;
import org.backfile.config.Config;
import org.backfile.output.SiteFolder;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.publish.Publisher;
import org.backfile.publish.page.Pages;
import org.backfile.publish.page.Templates;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.Inputs;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;

/**
 * A whole build, from files to a site folder:
 *
 * <pre>
 * inputs -> SourceFile -> SourceDocument -> Article -> RecordStore + Entry -> Archive -> Artifact -> SiteFolder
 * </pre>
 */
public final class Build {

    private static final String RECORDS = "records";
    private static final String TEMPLATES = "templates";

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
    public Report run() throws IOException {
        long start = System.nanoTime();
        Config config = Config.load(options.configuration());
        Templates templates = Templates.open(options.templates(), options.state().resolve(TEMPLATES));
        Tally tally = new Tally();
        Formats formats = Formats.of(config.limits(), tally);
        List<SourceFile> files = new Inputs(formats).find(options.inputs(), problems);
        try (SiteFolder site = SiteFolder.open(options.site());
                RecordStore store = store();
                Workers workers = new Workers(options.threads())) {
            Records records = new Records(new Reader(config.outlets()), formats, store, problems);
            progress.begin("reading", files.size());
            records.read(files, workers, progress);
            Archive archive = new StoredArchive(store, records.entries());
            progress.begin("publishing", -1);
            publish(config, templates, archive, site, workers);
            site.finish();
            progress.end();
            return report(archive, setAside(tally, records), site, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private RecordStore store() {
        try {
            return RecordStore.create(options.state().resolve(RECORDS));
        } catch (IOException e) {
            String why = e instanceof FileSystemException fs && fs.getReason() != null ? ": " + fs.getReason() : "";
            throw new SetupException(Problem.error(Place.of(options.state().toString()),
                    "the state folder cannot be written" + why, "choose another with --state"));
        }
    }

    private void publish(Config config, Templates templates, Archive archive, SiteFolder site, Workers workers) throws IOException {
        for (Publisher publisher : List.<Publisher>of(new Pages(templates))) {
            publisher.publish(archive, config.edition(), artifact -> workers.submit(() -> {
                site.put(artifact);
                progress.step();
            }));
        }
        workers.await();
    }

    private static SortedMap<String, Long> setAside(Tally tally, Records records) {
        SortedMap<String, Long> causes = new TreeMap<>();
        tally.counts().forEach((cause, count) -> causes.put(cause.word(), count));
        causes.put("only boilerplate", records.withoutText());
        causes.put("same document twice", records.twins());
        causes.values().removeIf(count -> count == 0);
        return causes;
    }

    private Report report(Archive archive, SortedMap<String, Long> setAside, SiteFolder site, Duration time) {
        Path start = options.site().toAbsolutePath().normalize().resolve("index.html");
        return new Report(archive.entries().size(), archive.calendar().size(), archive.outlets().size(), setAside,
                site.fileCount(), site.writtenCount(), site.removedCount(), site.byteCount(), time, start);
    }
}
