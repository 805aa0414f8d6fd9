package org.backfile.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;

/** Why a file, or one record of a file, is not read at all. Each is an error that begins with the cause's word. */
public enum SetAside {
    EMPTY("empty file", "fetch it again, or delete it"),
    BLANK("only blanks", "fetch it again, or delete it"),
    BINARY("binary file", "convert it to text, or move it out of the input folder"),
    TOO_LARGE("too large", "split it, or raise the limit of bytes for a document"),
    TOO_MANY_LINES("too many lines", "split it, or raise the limit of lines for a document"),
    BAD_RECORD("bad record", "each line must be one JSON object with the text in a string field"),
    UNREADABLE("unreadable file", "check its permissions and the disk, then build again"),
    GONE("file gone", "it was there when the inputs were listed; build again");

    private final String word;
    private final String hint;

    SetAside(String word, String hint) {
        this.word = word;
        this.hint = hint;
    }

    /** The short cause; stable, the same in every message and summary. */
    public String word() {
        return word;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    /** The error to report, {@code word: detail}, or {@code word} where the detail is empty. */
    Problem at(Place place, String detail) {
        return Problem.error(place, detail.isEmpty() ? word : word + ": " + detail, hint);
    }

    static SetAside causeOf(IOException failure) {
        return failure instanceof NoSuchFileException ? GONE : UNREADABLE;
    }

    /** The failure in words, without the path, which the place tells already. */
    static String reasonOf(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof EOFException) {
            return "it ends early";
        }
        String said = failure instanceof FileSystemException f ? f.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
