package org.backfile.output;

import java.io.IOException;
import org.backfile.text.Recipe;

/**
 * A file of the site that can be made.
 *
 * @param path   where it goes
 * @param recipe all that its bytes depend on; where the file was made by this recipe before, the body is not asked for
 * @param body   makes its bytes; called at most once, by any thread
 */
public record Artifact(SitePath path, Recipe recipe, Body body) {

    /** The bytes of a file, made when they are asked for. */
    @FunctionalInterface
    public interface Body {
        /** @throws IOException where a record could not be loaded */
        byte[] bytes() throws IOException;
    }
}
