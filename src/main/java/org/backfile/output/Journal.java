package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.problem.DiskFault;

/**
 * The paths that an unfinished build has put into the site, each written down before its file. Should the build be
 * killed, the next one knows what is its own and clears away what it does not make anew.
 */
final class Journal implements Closeable {

    private final Path path;
    private final FileChannel file;

    private Journal(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** What the journal of a killed build says; empty where there is none. A torn last line is no path. */
    static Set<SitePath> load(Path path) throws IOException {
        Set<SitePath> paths = new TreeSet<>();
        if (Files.isRegularFile(path)) {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> SitePath.fault(line).isEmpty())
                    .forEach(line -> paths.add(new SitePath(line)));
        }
        return paths;
    }

    /** A journal to be continued. */
    static Journal open(Path path) throws IOException {
        return new Journal(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    void add(List<SitePath> paths) throws IOException {
        StringBuilder lines = new StringBuilder();
        paths.forEach(path -> lines.append(path.text()).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        write(bytes);
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw DiskFault.of(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
