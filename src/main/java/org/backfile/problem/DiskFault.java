package org.backfile.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a disk's failure says to a user: which file, and why. */
public final class DiskFault {

    private DiskFault() { }

    /** The failure as one that names a file: itself where it does. The system's own exception of a full disk names none. */
    public static FileSystemException of(Path file, IOException failure) {
        if (failure instanceof FileSystemException named) {
            return named;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, reason(failure));
        named.initCause(failure);
        return named;
    }

    /** Why, without the file. */
    public static String reason(IOException failure) {
        String said = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        if (said != null) {
            return said;
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "a file or a broken link is where a folder must be";
        } else if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        return failure instanceof NoSuchFileException ? "no such file or folder" : failure.getClass().getSimpleName();
    }
}
