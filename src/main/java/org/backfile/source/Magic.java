package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/**
 * The first bytes by which a kind of file is known.
 *
 * @param at    where they stand, in bytes from the start
 * @param bytes one character a byte
 * @param name  the kind, as it is put into a message
 */
record Magic(int at, String bytes, String name) {

    /**
     * The kinds that turn up in folders of scraped text. Each has a byte that no text has there, or so many that no
     * text begins so: "BM" alone, for one, also begins a report on the Brazilian exchange BM&F.
     */
    private static final List<Magic> KNOWN = List.of(
            new Magic(0, "\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic(0, "\u0089PNG\r\n\u001a\n", "a PNG image"),
            new Magic(0, "GIF87a", "a GIF image"),
            new Magic(0, "GIF89a", "a GIF image"),
            new Magic(8, "WEBPVP8", "a WebP image"),
            new Magic(4, "ftypavif", "an AVIF image"),
            new Magic(0, "II*\0", "a TIFF image"),
            new Magic(0, "MM\0*", "a TIFF image"),
            new Magic(0, "%PDF-", "a PDF"),
            new Magic(0, "{\\rtf", "an RTF document"),
            new Magic(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office document"),
            new Magic(0, "PK\3\4", "a ZIP archive"),
            new Magic(0, "PK\5\6", "an empty ZIP archive"),
            new Magic(0, "\u001f\u008b", "gzip data"),
            new Magic(0, "BZh91AY&SY", "bzip2 data"),
            new Magic(0, "\u00fd7zXZ\0", "xz data"),
            new Magic(0, "\u0028\u00b5\u002f\u00fd", "Zstandard data"),
            new Magic(0, "7z\u00bc\u00af\u0027\u001c", "a 7-Zip archive"),
            new Magic(0, "Rar!\u001a\7", "a RAR archive"),
            new Magic(257, "ustar", "a tar archive"),
            new Magic(0, "\177ELF", "an ELF program"),
            new Magic(0, "MZ\u0090\0", "a Windows program"),
            new Magic(0, "\u00ca\u00fe\u00ba\u00be", "a Java class"),
            new Magic(0, "\0asm", "a WebAssembly module"),
            new Magic(0, "SQLite format 3\0", "an SQLite database"),
            new Magic(0, "PAR1\u0015", "a Parquet table"),
            new Magic(4, "ftyp", "an MPEG-4 video"),
            new Magic(0, "\u001aE\u00df\u00a3", "a Matroska video"),
            new Magic(0, "OggS\0", "Ogg sound"),
            new Magic(0, "ID3\3", "MP3 sound"),
            new Magic(0, "ID3\4", "MP3 sound"),
            new Magic(0, "wOFF\0", "a web font"),
            new Magic(0, "wOF2\0", "a web font"));

    /** The kind of file that the bytes begin. */
    static Optional<String> nameOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 300), ISO_8859_1);
        return KNOWN.stream().filter(magic -> magic.begins(start)).map(Magic::name).findFirst();
    }

    private boolean begins(String start) {
        return start.startsWith(bytes, at);
    }
}
