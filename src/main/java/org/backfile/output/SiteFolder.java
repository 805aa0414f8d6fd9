package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.text.Fingerprint;

/**
 * A site folder on disk. A file is written aside and moved into place, so that there are whole files only; one whose bytes
 * are there already is left alone, and keeps its time. {@link #finish} removes what an earlier build made and this one did
 * not, and writes the manifest. Many threads may put.
 *
 * <p>While a build is under way the folder holds {@value #ASIDE}; where it is killed, the next build finds the journal there.
 */
public final class SiteFolder implements OutputFolder, Closeable {

    private static final String ASIDE = ".building";
    private static final String JOURNAL = "journal";

    private final Path site;
    private final Set<SitePath> before = new TreeSet<>();
    private final Journal journal;
    private final Map<SitePath, Fingerprint> files = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong aside = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong byteCount = new AtomicLong();
    private long removed;

    private SiteFolder(Path site) throws IOException {
        this.site = site;
        Files.createDirectories(site.resolve(ASIDE));
        before.addAll(Manifest.load(site).files().keySet());
        before.addAll(Journal.load(site.resolve(ASIDE).resolve(JOURNAL)));
        clearAside();
        this.journal = Journal.open(site.resolve(ASIDE).resolve(JOURNAL));
    }

    /**
     * Opens a folder for a build; makes it where it is not there.
     *
     * @throws SetupException where it holds files that no build of ours wrote, or cannot be written
     */
    public static SiteFolder open(Path site) {
        try {
            if (Files.exists(site) && !Files.isDirectory(site)) {
                throw refused(site, "the output is a file, not a folder", "choose another with -o");
            } else if (foreign(site)) {
                throw refused(site, "the output folder holds files that Backfile did not write",
                        "choose an empty folder with -o, or empty this one");
            }
            return new SiteFolder(site);
        } catch (IOException e) {
            throw refused(site, "the output folder cannot be written: " + reason(e), "check its permissions, or choose another with -o");
        }
    }

    private static SetupException refused(Path site, String what, String hint) {
        return new SetupException(Problem.error(Place.of(site.toString()), what, hint));
    }

    /** Hidden files (.git, .nojekyll) and a host's CNAME may be there. */
    private static boolean foreign(Path site) throws IOException {
        if (!Files.isDirectory(site) || Files.exists(site.resolve(Manifest.NAME)) || Files.exists(site.resolve(ASIDE))) {
            return false;
        }
        try (Stream<Path> list = Files.list(site)) {
            return list.map(path -> path.getFileName().toString()).anyMatch(name -> !name.startsWith(".") && !name.equals("CNAME"));
        }
    }

    private void clearAside() throws IOException {
        try (Stream<Path> list = Files.list(site.resolve(ASIDE))) {
            for (Path path : list.filter(path -> !path.endsWith(JOURNAL)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void put(Artifact artifact) throws IOException {
        byte[] bytes = artifact.body().bytes();
        if (files.putIfAbsent(artifact.path(), Fingerprint.of(bytes)) != null) {
            throw new IllegalStateException("two artifacts for " + artifact.path());
        }
        byteCount.addAndGet(bytes.length);
        write(artifact.path(), bytes);
    }

    private void write(SitePath path, byte[] bytes) throws IOException {
        Path target = site.resolve(path.text());
        if (same(target, bytes)) {
            return;
        }
        journal.add(path);
        makeFolder(target.getParent());
        move(bytes, target);
        written.incrementAndGet();
    }

    private static boolean same(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /** No folder of the site may be a link: a build writes nowhere else. */
    private void makeFolder(Path folder) throws IOException {
        if (folder.equals(site) || folders.contains(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "is a link; a build writes only into its own folder (remove the link)");
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw new FileSystemException(folder.toString(), null, "is a file where a folder must be (remove it)");
            }
        }
        folders.add(folder);
    }

    private void move(byte[] bytes, Path target) throws IOException {
        Path temporary = site.resolve(ASIDE).resolve(Long.toString(aside.incrementAndGet()));
        Files.write(temporary, bytes);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(target.toString(), null, "is a folder where a file must be (remove it)");
            }
            throw e;
        }
    }

    /**
     * Ends the build: what earlier builds made and this one did not is removed, then the manifest is written.
     *
     * @throws IOException where the folder fails; the next build takes up from there
     */
    public void finish() throws IOException {
        before.removeAll(files.keySet());
        for (SitePath path : before) {
            remove(path);
        }
        byte[] manifest = Manifest.bytes(files);
        Path target = site.resolve(Manifest.NAME);
        if (!same(target, manifest)) {
            move(manifest, target);
        }
        close();
        Files.delete(site.resolve(ASIDE).resolve(JOURNAL));
        Files.delete(site.resolve(ASIDE));
    }

    private void remove(SitePath path) throws IOException {
        Path target = site.resolve(path.text());
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        removed += Files.deleteIfExists(target) ? 1 : 0;
        for (Path folder = target.getParent(); !folder.equals(site); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** How many artifacts were put. */
    public long fileCount() {
        return files.size();
    }

    /** How many of them had new bytes. */
    public long writtenCount() {
        return written.get();
    }

    /** How many files of earlier builds were removed. */
    public long removedCount() {
        return removed;
    }

    /** The sum of the artifacts' lengths. */
    public long byteCount() {
        return byteCount.get();
    }

    /** Closes the journal. Without {@link #finish} the build counts as killed. */
    @Override
    public void close() throws IOException {
        journal.close();
    }

    /** What an exception says, in a user's words. */
    private static String reason(IOException e) {
        return e instanceof FileSystemException fs && fs.getReason() != null ? fs.getReason() : e.getClass().getSimpleName();
    }
}
