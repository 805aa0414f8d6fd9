package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.Severity;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();
    private final Tally tally = new Tally();

    @Test
    void givesTheTextItsLinesAndItsFixity() throws IOException {
        byte[] bytes = "Ministers meet\r\nNothing was decided\0.\n".getBytes(UTF_8);
        SourceDocument document = read(bytes).get(0);
        assertEquals("Ministers meet\r\nNothing was decided\0.\n", document.text());
        assertEquals(2, document.lines().size());
        assertEquals(Map.of(), document.declared());
        assertEquals("in/a.txt", document.provenance().source());
        assertEquals(Fingerprint.of(bytes), document.provenance().sha256());
        assertEquals(bytes.length, document.provenance().byteCount());
        assertEquals("UTF-8", document.provenance().charset());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void theMarkIsCountedButIsNoText() throws IOException {
        SourceDocument document = read("\ufeffMinisters meet".getBytes(UTF_8)).get(0);
        assertEquals("Ministers meet", document.text());
        assertEquals(17, document.provenance().byteCount());
    }

    @Test
    void malformedBytesAreSaidOnceWithTheirPlace() throws IOException {
        byte[] bytes = "Première ligne, élue\nDeuxième\n".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        read(bytes);
        assertEquals("in/a.txt:2: warning: malformed UTF-8: 1 byte sequences became U+FFFD, the first at byte 31 "
                + "(fetch it again, or convert it to UTF-8 with the right encoding)", only().toString());
    }

    @Test
    void aGuessIsSaidWithAWordToCheckItBy() throws IOException {
        assertEquals("A naïve idea", read("A naïve idea".getBytes(Charset.forName("windows-1252"))).get(0).text());
        assertEquals("in/a.txt: note: encoding not declared and not certain, read as windows-1252, in which a word of "
                + "it is \"naïve\" (if the word is wrong, convert the file: iconv -f ENCODING -t UTF-8)", only().toString());
    }

    static Stream<Arguments> noTexts() {
        return Stream.of(
                arguments("", "empty file"),
                arguments("20090a0d0a", "only blanks"),
                arguments("efbbbf", "only blanks"),
                arguments("efbbbf20c2a00a", "only blanks"),
                arguments("fffe20000a00", "only blanks"),
                arguments("ffd8ffe000104a464946", "binary file: a JPEG image"),
                arguments("89504e470d0a1a0a0000000d", "binary file: a PNG image"),
                arguments("255044462d312e370a", "binary file: a PDF"),
                arguments("504b030414000600", "binary file: a ZIP archive"),
                arguments("1f8b0800000000000003", "binary file: gzip data"),
                arguments("7f454c4602010100", "binary file: an ELF program"),
                arguments("00000018667479706d703432", "binary file: an MPEG-4 video"),
                arguments("53514c69746520666f726d6174203300", "binary file: an SQLite database"));
    }

    @ParameterizedTest
    @MethodSource("noTexts")
    void whatIsNoTextIsSetAside(String hex, String what) throws IOException {
        assertEquals(List.of(), read(HexFormat.of().parseHex(hex)));
        assertEquals(what, only().what());
        assertEquals(Severity.ERROR, only().severity());
        assertFalse(only().hint().isEmpty());
        assertEquals(1, tally.total());
    }

    @Test
    void randomBytesAreBinaryWhateverTheyBegin() throws IOException {
        Random random = new Random(11);
        byte[] bytes = new byte[4000];
        random.nextBytes(bytes);
        assertEquals(List.of(), read(bytes));
        assertTrue(only().what().startsWith("binary file: "), only().what());
        assertEquals(Map.of(SetAside.BINARY, 1L), tally.counts());
    }

    @Test
    void aCompressedFileIsBinaryWithoutItsMagic() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(Voices.ALL.toString().getBytes(UTF_8));
            deflater.write(Voices.RUSSIAN.getBytes(UTF_8));
        }
        assertEquals(List.of(), read(out.toByteArray()));
    }

    @Test
    void namesOfBanksAreNoMagic() throws IOException {
        assertEquals(1, read("BM&F Bovespa rises\n".getBytes(UTF_8)).size());
        assertEquals(1, read("PK Sahlin elected\n".getBytes(UTF_8)).size());
        assertEquals(1, read("MZ, the paper, closes\n".getBytes(UTF_8)).size());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertEquals(List.of(), assertTimeoutPreemptively(Duration.ofSeconds(2), () -> read(file, Limits.DEFAULT)));
        assertEquals("too large: 209715200 bytes, the limit is 8388608", only().what());
    }

    @Test
    void aMillionLinesAreCountedNotMade() throws IOException {
        assertEquals(List.of(), read("a\n".repeat(1_000_000).getBytes(UTF_8)));
        assertEquals("too many lines: 1000000, the limit is 100000", only().what());
    }

    @Test
    void theLimitItselfIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "ab\ncd\n");
        assertEquals(1, read(file, new Limits(6, 2)).size());
        assertEquals(0, read(file, new Limits(5, 2)).size());
        assertEquals(0, read(file, new Limits(6, 1)).size());
        assertEquals(Map.of(SetAside.TOO_LARGE, 1L, SetAside.TOO_MANY_LINES, 1L), tally.counts());
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertEquals(List.of(), read(folder.resolve("gone.txt"), Limits.DEFAULT));
        assertEquals("file gone: no such file", only().what());
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(List.of(), read(folder, Limits.DEFAULT));
        assertEquals("unreadable file: it is no file", only().what());
    }

    @Test
    void aLockedFileIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
                "skipped: to this user (root?) no file is closed");
        assertEquals(List.of(), read(file, Limits.DEFAULT));
        assertEquals("unreadable file: permission denied", only().what());
    }

    @Test
    void acceptsByNameInAnyCase() {
        PlainText format = new PlainText(Limits.DEFAULT, tally);
        assertTrue(format.accepts(new SourceFile(folder, "A.TXT")));
        assertTrue(format.accepts(new SourceFile(folder, "a.text")));
        assertFalse(format.accepts(new SourceFile(folder, "a.txt.bak")));
    }

    private List<SourceDocument> read(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("a.txt"), bytes), Limits.DEFAULT);
    }

    private List<SourceDocument> read(Path file, Limits limits) {
        try (Stream<SourceDocument> documents =
                new PlainText(limits, tally).open(new SourceFile(file, "in/a.txt"), problems)) {
            return documents.toList();
        }
    }

    private Problem only() {
        assertEquals(1, problems.list().size(), problems.lines()::toString);
        return problems.list().get(0);
    }
}
