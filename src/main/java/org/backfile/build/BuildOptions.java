package org.backfile.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build is told.
 *
 * @param inputs        files and folders, as the user wrote them
 * @param site          the output folder
 * @param templates     the folder of templates; absent for those in the program
 * @param configuration the configuration file; absent for the defaults
 * @param state         the working folder; may be deleted between builds
 * @param threads       at least 1; the output does not depend on it
 * @param keepAll       whether documents that are no article are published as one
 * @param layout        of the articles, in a word, instead of the configuration's
 * @param durable       whether each file is on the disk itself before the build ends
 * @param patient       whether to wait for another build in the same folders
 */
public record BuildOptions(List<String> inputs, Path site, Optional<Path> templates, Optional<Path> configuration, Path state,
        int threads, boolean keepAll, Optional<String> layout, boolean durable, boolean patient) {

    public BuildOptions {
        inputs = List.copyOf(inputs);
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread");
        }
    }
}
