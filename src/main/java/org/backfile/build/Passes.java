package org.backfile.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.backfile.archive.Accession;
import org.backfile.archive.Archive;
import org.backfile.archive.Depot;
import org.backfile.archive.Entry;
import org.backfile.archive.StoredArchive;
import org.backfile.archive.Totals;
import org.backfile.config.Config;
import org.backfile.output.SiteFolder;
import org.backfile.output.SiteSize;
import org.backfile.problem.Problems;
import org.backfile.publish.Layout;
import org.backfile.publish.Publisher;
import org.backfile.read.Reader;
import org.backfile.source.Formats;
import org.backfile.source.Inputs;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.backfile.text.Recipe;

/** The passes of one build, one after another: find, compare, record, publish. Belongs to one thread, which has the workers. */
final class Passes {

    private final Config config;
    private final List<Publisher> publishers;
    private final Recipe publication;
    private final Records records;
    private final Depot depot;
    private final SiteFolder site;
    private final Workers workers;
    private final Problems problems;
    private final Progress progress;
    private final Profile profile;

    /** @param publication all that the site is made from besides the articles */
    Passes(Config config, List<Publisher> publishers, Recipe publication, Records records, Depot depot, SiteFolder site,
            Workers workers, Problems problems, Progress progress, Profile profile) {
        this.config = config;
        this.publishers = publishers;
        this.publication = publication;
        this.records = records;
        this.depot = depot;
        this.site = site;
        this.workers = workers;
        this.problems = problems;
        this.progress = progress;
        this.profile = profile;
    }

    /**
     * What a build did.
     *
     * @param totals of the archive
     * @param size   of the site
     */
    record Outcome(Totals totals, SiteSize size) { }

    /**
     * Builds, or finds that all stands as it is. While the inputs are looked for, the site's files are looked at, by one thread fewer:
     * the one that looks for the inputs has longest to do, and is left a processor of its own.
     */
    Outcome run(List<String> inputs) throws IOException {
        AtomicBoolean asLeft = new AtomicBoolean(true);
        Workers.Task look = () -> {
            if (!site.verify()) {
                asLeft.set(false);
            }
        };
        workers.submitToOthers(look);
        List<SourceFile> files = new Inputs(Formats.of(config.limits(), new Tally()), List.of(site.folder(), depot.folder())).find(inputs, problems);
        workers.submit(look);
        profile.passed("finding the inputs");
        Optional<Totals> totals = depot.totals().filter(t -> t.publication().equals(publication));
        if (totals.isPresent() && records.stand(files)) {
            workers.await();
            profile.passed("comparing with the last build");
            if (asLeft.get()) {
                totals.get().problems().forEach(problems::add);
                SiteSize size = site.leftSize();
                site.leave();
                return new Outcome(totals.get(), size);
            }
        }
        return made(files);
    }

    private Outcome made(List<SourceFile> files) throws IOException {
        progress.begin("reading", files.size());
        workers.submit(Reader::prepare);
        for (Publisher publisher : publishers) {
            workers.submit(publisher::prepare);
        }
        List<Accession> accessions = records.read(files, workers, progress);
        profile.passed("reading");
        try (Depot.Kept kept = depot.settle(accessions)) {
            workers.submit(() -> depot.keep(kept));
            Ordered ordered = ordered(kept);
            Holdings holdings = ordered.holdings;
            Archive archive = ordered.archive;
            profile.passed("ordering the records");
            publish(archive);
            profile.passed("publishing");
            site.finish(works -> workers.abreast(works.stream().<Workers.Task>map(work -> work::run).toList()));
            Totals totals = new Totals(publication, archive.entries().size(), archive.calendar().size(), archive.outlets().size(),
                    holdings.setAside(), holdings.problems().batches());
            depot.keep(totals);
            profile.passed("removing, manifest");
            progress.end();
            return new Outcome(totals, site.size());
        }
    }

    /** What is held, and the archive of it. */
    private record Ordered(Holdings holdings, Archive archive) { }

    /** Twins are rare: while they are looked for, all articles are put in order, and once more without the twins where there are any. */
    private Ordered ordered(Depot.Kept kept) throws IOException {
        List<Entry> all = Holdings.entries(kept.accessions());
        AtomicReference<Holdings> told = new AtomicReference<>();
        AtomicReference<Archive> archive = new AtomicReference<>();
        workers.abreast(List.of(() -> archive.set(new StoredArchive(kept.store(), all)), () -> {
            Holdings holdings = Holdings.of(kept.accessions(), all);
            UnknownTargets.report(config.corrections(), kept.accessions(), holdings.problems());
            holdings.problems().batches().forEach(problems::add);
            told.set(holdings);
        }));
        List<Entry> published = told.get().entries();
        return new Ordered(told.get(), published.size() == all.size() ? archive.get() : new StoredArchive(kept.store(), published));
    }

    private void publish(Archive archive) throws IOException {
        Press press = new Press(site, workers, progress, profile);
        workers.abreast(publishers.stream()
                .<Workers.Task>map(publisher -> () -> publisher.publish(archive, config.edition(), press)).toList());
        press.flush();
        workers.await();
    }

    /** What the site folder did, with its times. */
    Report report(Outcome outcome, long start, Path first) {
        Totals totals = outcome.totals();
        SiteSize size = outcome.size();
        return new Report(totals.articles(), totals.days(), totals.outlets(), totals.setAside(), config.edition().layout() == Layout.PACKED,
                size.fileCount(), site.writtenCount(), site.removedCount(), size.byteCount(), size.largestByteCount(), Duration.ofNanos(System.nanoTime() - start), profile.passes(), profile.works(), first);
    }
}
