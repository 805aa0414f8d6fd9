package org.backfile.publish;

import java.io.IOException;
import org.backfile.archive.Archive;
import org.backfile.output.OutputFolder;

/** One way out of the archive: a set of files made from it. */
public interface Publisher {

    /** One word for reports: {@code pages}. */
    String name();

    /**
     * Loads what it keeps between builds, if anything. Need not be asked: it may go on beside the reading, when another
     * thread is idle, and {@link #publish} does what has not begun by then.
     *
     * @throws IOException where what is kept cannot be read
     */
    default void prepare() throws IOException { }

    /**
     * Puts all its artifacts, always the same ones for the same archive and edition.
     *
     * @throws IOException where the folder could not take them
     */
    void publish(Archive archive, Edition edition, OutputFolder out) throws IOException;
}
