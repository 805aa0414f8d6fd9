package org.backfile.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.backfile.text.Recipe;

/** Holds the sources against a register, one after another, and keeps nothing of it. Belongs to one thread. */
public final class Standing implements Closeable {

    private final Register register;
    private final long trusted;

    /** @param trusted a file that was written since this time may have changed unseen */
    Standing(Path register, long trusted) throws IOException {
        this.register = Register.open(register, new NameTable());
        this.trusted = trusted;
    }

    /** Whether this is the next source of the register, and stands as it stood. */
    public boolean holds(String source, long byteCount, long modified, Recipe settings) {
        if (modified >= trusted || !register.hasNext()) {
            return false;
        }
        Accession row = register.next();
        return row.byteCount() == byteCount && row.modified() == modified && row.settings().equals(settings) && row.isOf(source);
    }

    /** Whether the register has no more sources. */
    public boolean isAtEnd() {
        return register.isAtEnd();
    }

    @Override
    public void close() throws IOException {
        register.close();
    }
}
