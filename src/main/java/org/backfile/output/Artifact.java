package org.backfile.output;

import java.io.IOException;

/**
 * A file of the site that can be made.
 *
 * @param path where it goes
 * @param body makes its bytes; called at most once, by any thread
 */
public record Artifact(SitePath path, Body body) {

    /** The bytes of a file, made when they are asked for. */
    @FunctionalInterface
    public interface Body {
        /** @throws IOException where a record could not be loaded */
        byte[] bytes() throws IOException;
    }
}
