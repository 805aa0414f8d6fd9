package org.backfile.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SiteFolder;

/** Has artifacts made and put into the site by the workers, some at a time, so that threads wake each other seldom. */
final class Press implements OutputFolder {

    /** Few enough that both threads have work in a small site. */
    private static final int BATCH = 8;

    private final SiteFolder site;
    private final Workers workers;
    private final Progress progress;
    private final Profile profile;
    private List<Artifact> waiting = new ArrayList<>(BATCH);

    Press(SiteFolder site, Workers workers, Progress progress, Profile profile) {
        this.site = site;
        this.workers = workers;
        this.progress = progress;
        this.profile = profile;
    }

    @Override
    public void expect(long artifacts) {
        progress.begin("publishing", artifacts);
    }

    @Override
    public void put(Artifact artifact) throws IOException {
        waiting.add(new Artifact(artifact.path(), artifact.recipe(), () -> made(artifact)));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Hands over what is waiting, as no more is to come. */
    void flush() throws IOException {
        List<Artifact> batch = waiting;
        waiting = new ArrayList<>(BATCH);
        workers.submit(() -> print(batch));
    }

    private void print(List<Artifact> batch) throws IOException {
        long since = System.nanoTime();
        site.put(batch);
        profile.add(Profile.Work.WRITE, since);
        for (int i = 0; i < batch.size(); i++) {
            progress.step();
        }
    }

    private byte[] made(Artifact artifact) throws IOException {
        long since = System.nanoTime();
        byte[] bytes = artifact.body().bytes();
        profile.move(Profile.Work.WRITE, Profile.Work.MAKE, since);
        return bytes;
    }
}
