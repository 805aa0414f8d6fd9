package org.backfile.serve;

import java.io.IOException;

/** Answers requests that the {@link Door} let in: GET or HEAD, from this machine. */
interface Pages {

    /** @throws IOException where a file could not be read */
    Answer answer(Request request) throws IOException;
}
