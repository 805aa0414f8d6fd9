package org.backfile.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What the disk says of the entries of one folder. Where the system allows it they are asked for by their names in the open folder,
 * which saves looking up each folder on the way once for every file. Belongs to one thread.
 */
final class FolderAttributes implements Closeable {

    private final DirectoryStream<Path> folder;

    private FolderAttributes(DirectoryStream<Path> folder) {
        this.folder = folder;
    }

    /** @throws IOException where the folder cannot be opened */
    static FolderAttributes open(Path folder) throws IOException {
        return new FolderAttributes(Files.newDirectoryStream(folder));
    }

    /**
     * Of the entry itself, where it is a link.
     *
     * @param entry a path of this folder's listing
     * @param name  its last part
     */
    BasicFileAttributes of(Path entry, Path name) throws IOException {
        return folder instanceof SecureDirectoryStream<Path> open
                ? open.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).readAttributes()
                : Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
