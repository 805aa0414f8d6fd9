package org.backfile.source;

import java.util.stream.Stream;
import org.backfile.problem.Problems;

/**
 * A kind of file that documents are read from. Implementations hold no state of their own and may be used by many
 * threads.
 */
public interface SourceFormat {

    /** Whether the file is of this kind, by its name alone. */
    boolean accepts(SourceFile file);

    /** Whether a file of this format holds many documents. */
    default boolean holdsMany() {
        return false;
    }

    /**
     * The file's documents, in its order, read as the stream is consumed; close it. What cannot be read becomes a
     * problem, and the rest is given: a file that is gone, locked, empty or no text is one error and an empty stream.
     * Never throws for what a file holds or lacks.
     */
    Stream<SourceDocument> open(SourceFile file, Problems problems);
}
