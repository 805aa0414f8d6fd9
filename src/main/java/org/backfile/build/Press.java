package org.backfile.build;

import java.io.IOException;
import org.backfile.output.Artifact;
import org.backfile.output.OutputFolder;
import org.backfile.output.SiteFolder;

/** Has each artifact made and put into the site by a worker. */
final class Press implements OutputFolder {

    private final SiteFolder site;
    private final Workers workers;
    private final Progress progress;
    private final Profile profile;

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
        workers.submit(() -> {
            long since = System.nanoTime();
            site.put(new Artifact(artifact.path(), artifact.recipe(), () -> made(artifact)));
            profile.add(Profile.Work.WRITE, since);
            progress.step();
        });
    }

    private byte[] made(Artifact artifact) throws IOException {
        long since = System.nanoTime();
        byte[] bytes = artifact.body().bytes();
        profile.move(Profile.Work.WRITE, Profile.Work.MAKE, since);
        return bytes;
    }
}
