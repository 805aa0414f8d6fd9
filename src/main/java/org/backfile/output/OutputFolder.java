package org.backfile.output;

import java.io.IOException;

/** Where artifacts go. May write them later and by other threads; whoever made it tells when all are done. */
public interface OutputFolder {

    /** Hears how many artifacts a publisher is going to put, for those who wait; one that cannot tell beforehand says nothing. */
    default void expect(long artifacts) { }

    /**
     * Takes an artifact.
     *
     * @throws IOException where this or an earlier artifact could not be written
     * @throws IllegalStateException where the path was taken before in this build: a defect of the publisher
     */
    void put(Artifact artifact) throws IOException;
}
