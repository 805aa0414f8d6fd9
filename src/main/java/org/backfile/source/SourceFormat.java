package org.backfile.source;

import java.io.IOException;
import java.util.stream.Stream;
import org.backfile.problem.Problems;

/** A kind of file that documents are read from. Implementations hold no state and may be used by many threads. */
public interface SourceFormat {

    /** Whether the file is of this kind, by its name alone. */
    boolean accepts(SourceFile file);

    /**
     * The file's documents, in its order, read as the stream is consumed; close it. What cannot be read becomes a
     * problem, and the rest is given.
     *
     * @throws IOException where the file itself cannot be opened
     */
    Stream<SourceDocument> open(SourceFile file, Problems problems) throws IOException;
}
