package org.backfile.output;

import java.io.IOException;
import org.backfile.text.Recipe;

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

    /**
     * Claims all files of a folder where each was seen to stand as it was left and the whole was put by the same recipe then: none
     * need be put. Else they are to be put one by one, and the recipe is remembered for the next build.
     *
     * @param index  a file of the folder; whoever asks is the only one to put anything into it or below
     * @param recipe all that the files of the folder depend on, and which they are
     * @return whether they stand; always false where nothing is kept between builds
     * @throws IOException where what was left cannot be read
     */
    default boolean stands(SitePath index, Recipe recipe) throws IOException {
        return false;
    }
}
