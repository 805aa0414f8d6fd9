package org.backfile.output;

import java.nio.file.Path;
import java.util.Optional;
import org.backfile.text.Recipe;

/**
 * How a site folder is written.
 *
 * @param kept    where the inventory is kept between builds; absent to keep none
 * @param program what all recipes hold besides what they say
 * @param durable  whether each file is on the disk itself before the build ends, at a cost of time
 * @param patient  whether to wait for another build that has the folder
 */
public record SiteOptions(Optional<Path> kept, Recipe program, boolean durable, boolean patient) {

    /** Keeps nothing, waits for nothing. */
    public static final SiteOptions PLAIN = new SiteOptions(Optional.empty(), new Recipe(0), false, false);
}
