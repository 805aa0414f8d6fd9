package org.backfile.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A stored record is not what was written: the disk failed, or somebody else wrote there. */
public final class DamagedStore extends IOException {

    private static final long serialVersionUID = 1;

    DamagedStore(Path store, long location) {
        super(store + ": damaged at byte " + location);
    }
}
