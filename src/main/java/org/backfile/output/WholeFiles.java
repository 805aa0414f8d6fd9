package org.backfile.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.problem.DiskFault;
import org.backfile.problem.NamedOutput;

/**
 * Writes and removes the files of a folder. A file is written aside and moved into place, so that whoever looks, and a build that
 * is killed, has whole files only; a folder is made where a file needs it, and goes with its last one. Any thread.
 */
final class WholeFiles {

    private static final Set<StandardOpenOption> FRESH = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path root;
    private final Path aside;
    private final boolean durable;
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> links = new ConcurrentHashMap<>();
    private final AtomicLong asides = new AtomicLong();

    /**
     * @param aside   a folder on the same disk, for files that are not whole yet
     * @param durable whether each file is on the disk itself before it is moved
     */
    WholeFiles(Path root, Path aside, boolean durable) {
        this.root = root;
        this.aside = aside;
        this.durable = durable;
    }

    /** What a file is filled with. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file, and gives its stamp. */
    Stamp write(Path target, byte[] bytes) throws IOException {
        makeFolder(target.getParent());
        Path fresh = aside(bytes);
        Stamp stamp = Stamp.of(fresh).orElseThrow(() -> new NoSuchFileException(fresh.toString()));
        move(fresh, target);
        return stamp;
    }

    /** Writes a file in a folder that is there, where it does not have these bytes already. */
    void replace(Path target, Content content) throws IOException {
        Path fresh = aside();
        try (OutputStream out = NamedOutput.open(fresh)) {
            content.write(out);
        }
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(fresh, target) < 0) {
            Files.delete(fresh);
        } else {
            move(fresh, target);
        }
    }

    /**
     * Makes a folder where it is not there. No folder may be a link: what is written stays below the root.
     *
     * @return whether it was made here; false for the root
     */
    boolean makeFolder(Path folder) throws IOException {
        Boolean known = folders.get(folder);
        if (known != null) {
            return known;
        } else if (folder.equals(root)) {
            return false;
        }
        makeFolder(folder.getParent());
        boolean made = made(folder);
        folders.putIfAbsent(folder, made);
        return made;
    }

    /** Whether a folder, or one that it is to be in, was made here, so that nothing of somebody else's is in it. */
    boolean hasMade(Path folder) {
        Boolean made = folders.get(folder);
        return made != null ? made : !folder.equals(root) && hasMade(folder.getParent());
    }

    private static boolean made(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "is a link; a build writes only into its own folder (remove the link)");
        }
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw new FileSystemException(folder.toString(), null, "is a file where a folder must be (remove it)");
            }
            return false;
        }
    }

    private Path aside() {
        return aside.resolve(Long.toString(asides.incrementAndGet()));
    }

    private Path aside(byte[] bytes) throws IOException {
        Path temporary = aside();
        try (FileChannel file = FileChannel.open(temporary, FRESH)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                file.write(rest);
            }
            if (durable) {
                file.force(true);
            }
        } catch (IOException e) {
            throw DiskFault.of(root, e);
        }
        return temporary;
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(target.toString(), null, "is a folder where a file must be (remove it)");
            }
            throw e;
        }
    }

    /** Whether one of a file's folders is a link: what is there is somebody else's. */
    boolean isBehindLink(Path target) {
        Path folder = target.getParent();
        return !folder.equals(root) && links.computeIfAbsent(folder, this::isLinked);
    }

    private boolean isLinked(Path folder) {
        return !folder.equals(root) && (Files.isSymbolicLink(folder) || isLinked(folder.getParent()));
    }

    /**
     * Removes a file, and the folders that it leaves empty.
     *
     * @return whether there was one
     */
    boolean remove(Path target) throws IOException {
        boolean there = Files.deleteIfExists(target);
        for (Path folder = target.getParent(); !folder.equals(root); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return there;
            }
        }
        return there;
    }

    /** The files that were written are on the disk; has it take the folders that name them, and a file that was replaced. */
    void sync(Path replaced) throws IOException {
        for (Path folder : folders.keySet()) {
            force(folder);
        }
        force(replaced);
        force(root);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(path)) {
                throw e; // Windows opens no folder, and needs no sync of it
            }
        }
    }
}
