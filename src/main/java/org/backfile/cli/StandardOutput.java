package org.backfile.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Where results go. A print stream keeps it to itself that a line could not be written; from this one the command ends there, as
 * half of the records would look like all of them.
 */
final class StandardOutput extends OutputStream {

    /** What the system says where a reader such as {@code head} has read enough. */
    private static final String CLOSED = "Broken pipe";

    private final OutputStream to;

    StandardOutput(OutputStream to) {
        this.to = to;
    }

    static StandardOutput system() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** A result could not be written. */
    static final class Unwritten extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private Unwritten(IOException cause) {
            super(cause);
        }

        /** Whether its reader has closed it, who wants no more. */
        boolean isUnwanted() {
            return CLOSED.equals(getCause().getMessage());
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            to.write(bytes, from, count);
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }

    @Override
    public void flush() {
        try {
            to.flush();
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }
}
