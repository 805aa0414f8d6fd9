package org.backfile.publish.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a site's index. Counts what is read. Belongs to one thread. */
final class IndexFolder {

    private final Path folder;
    private long byteCount;
    private int fileCount;

    /** @param site the site's folder */
    IndexFolder(Path site) {
        this.folder = site.resolve(SearchIndex.FOLDER);
    }

    /**
     * A file's stream.
     *
     * @param name its path in the index, without an ending
     * @throws IOException where it cannot be read, or is no file of an index
     */
    RangeDecoder open(String name) throws IOException {
        return new RangeDecoder(bytes(name));
    }

    byte[] bytes(String name) throws IOException {
        Path path = folder.resolve(name + ".js");
        byte[] file;
        try {
            file = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new IOException(path + ": no such file; the site has no search index, or a part of it is gone"
                    + " (try: backfile build)", e);
        }
        byteCount += file.length;
        fileCount++;
        return Script.bytes(file).orElseThrow(() -> new IOException(path
                + ": not a file of a search index (try: backfile build)"));
    }

    IOException damaged(String name) {
        return new IOException(folder.resolve(name + ".js") + ": damaged (try: backfile build)");
    }

    long byteCount() {
        return byteCount;
    }

    int fileCount() {
        return fileCount;
    }
}
