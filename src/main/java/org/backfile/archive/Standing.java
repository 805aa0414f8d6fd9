package org.backfile.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.text.Recipe;

/**
 * Holds the sources against a register, one after another, and looks at no more of its rows than that takes. Belongs to one
 * thread.
 */
public final class Standing implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final long trusted;

    Standing(Path register, long trusted) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(register), BUFFER));
        this.trusted = trusted;
        in.skipNBytes(Register.HEAD_BYTES);
    }

    /** Whether this is the next source of the register, and stands as it stood. */
    public boolean holds(String source, long byteCount, long modified, Recipe settings) throws IOException {
        int length = in.readInt();
        if (length <= 0 || modified >= trusted) {
            return false;
        }
        in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            return false;
        }
        Bytes.In row = new Bytes.In(bytes);
        return StoredText.string(row).equals(source) && StoredText.number(row) == byteCount && row.fixed() == modified
                && row.fixed() == settings.bits();
    }

    /** Whether the register has no more sources. */
    public boolean isAtEnd() throws IOException {
        return in.readInt() == 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
