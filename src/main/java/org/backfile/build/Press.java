package org.backfile.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SiteFolder;
import org.backfile.output.SitePath;
import org.backfile.text.Recipe;

/** Has artifacts made and put into the site by the workers, some at a time, so that threads wake each other seldom. Many threads may put. */
final class Press implements OutputFolder {

    /** Few enough that both threads have work where little is to be made; more when it is known to be much. */
    private static final int BATCH = 8;
    private static final int LARGE_BATCH = 32;
    private static final int LITTLE = 2000;

    private final SiteFolder site;
    private final Workers workers;
    private final Progress progress;
    private final Profile profile;
    private List<Artifact> waiting = new ArrayList<>(BATCH);
    private long expected;
    private long taken;
    private long gathered;

    Press(SiteFolder site, Workers workers, Progress progress, Profile profile) {
        this.site = site;
        this.workers = workers;
        this.progress = progress;
        this.profile = profile;
        progress.begin("publishing", 0);
    }

    @Override
    public synchronized void expect(long artifacts) {
        expected += artifacts;
        progress.more(artifacts);
    }

    /** What stands is known at once, and is no work for others. */
    @Override
    public void put(Artifact artifact) throws IOException {
        if (site.stands(artifact)) {
            took(1);
            return;
        }
        List<Artifact> batch = gathered(new Artifact(artifact.path(), artifact.recipe(), () -> made(artifact)));
        if (!batch.isEmpty()) {
            workers.submit(() -> print(batch));
        }
    }

    @Override
    public boolean stands(SitePath index, Recipe recipe) throws IOException {
        int files = site.claims(index, recipe);
        took(files);
        return files > 0;
    }

    /** Files that need no work. */
    private void took(int files) {
        take(files);
        step(files);
    }

    /** A whole batch, or nothing while it is not whole. The lock is not held while a thread waits for room. */
    private synchronized List<Artifact> gathered(Artifact artifact) {
        take(1);
        gathered++;
        waiting.add(artifact);
        if (waiting.size() < BATCH || waiting.size() < LARGE_BATCH && gathered > LITTLE) {
            return List.of();
        }
        List<Artifact> batch = waiting;
        waiting = new ArrayList<>(batch.size());
        return batch;
    }

    private synchronized void take(int files) {
        taken += files;
        if (taken > expected) {
            expect(taken - expected);
        }
    }

    private void step(int files) {
        for (int i = 0; i < files; i++) {
            progress.step();
        }
    }

    /** Hands over what is waiting, when no more is to come. */
    void flush() throws IOException {
        List<Artifact> rest;
        synchronized (this) {
            rest = List.copyOf(waiting);
            waiting.clear();
        }
        workers.submit(() -> print(rest));
    }

    private void print(List<Artifact> batch) throws IOException {
        long since = System.nanoTime();
        site.put(batch);
        profile.add(Profile.Work.WRITE, since);
        step(batch.size());
    }

    private byte[] made(Artifact artifact) throws IOException {
        long since = System.nanoTime();
        byte[] bytes = artifact.body().bytes();
        profile.move(Profile.Work.WRITE, Profile.Work.MAKE, since);
        return bytes;
    }
}
