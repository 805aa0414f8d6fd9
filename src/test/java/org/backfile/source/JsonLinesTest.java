package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final Limits LIMITS = new Limits(1000, 3);

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();
    private final Tally tally = new Tally();

    @Test
    void eachLineIsADocumentWithWhatItDeclares() throws IOException {
        List<SourceDocument> documents = read("""
                {"id": "a", "text": "Un élu", "url": "http://x/", "year": 2022, "tags": ["t"], "meta": {"text": "no"}}

                {"text": "Two\\nlines", "id": 7}
                """);
        SourceDocument first = documents.get(0);
        assertEquals("Un élu", first.text());
        assertEquals("{id=a, tags=t, url=http://x/, year=2022}", first.declared().toString());
        assertEquals(OptionalInt.of(1), first.provenance().record());
        assertEquals(Fingerprint.of("Un élu"), first.provenance().sha256());
        assertEquals(7, first.provenance().byteCount());
        assertEquals(OptionalInt.of(3), documents.get(1).provenance().record());
        assertEquals(Map.of("id", "7"), documents.get(1).declared());
        assertEquals(2, documents.get(1).lines().size());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void aListOfTextsIsOneTextOfParagraphs() throws IOException {
        SourceDocument document = read("{\"text\": [\"one\", \"two\"], \"authors\": [\"Ada\", {\"name\": \"Tom\"}]}").get(0);
        assertEquals("one\n\ntwo", document.text());
        assertEquals(List.of("Ada", "Tom"), document.declared("authors"));
        assertEquals(Fingerprint.of("one\n\ntwo"), document.provenance().sha256());
    }

    @Test
    void theTextIsInOneOfItsUsualMembersWhereNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), """
                {"content": "<p>a", "maintext": "b"}
                {"text": "c", "body": "no"}
                {"html": "plain"}
                {"summary": "no"}
                """);
        try (Stream<SourceDocument> documents = new JsonLines(LIMITS, tally).open(new SourceFile(file, "in.jsonl"), problems)) {
            List<SourceDocument> read = documents.toList();
            assertEquals(List.of("b", "c", "plain"), read.stream().map(SourceDocument::text).toList());
            assertEquals(Map.of("content", "<p>a"), read.get(0).declared());
            assertTrue(read.get(2).markup().isPresent());
        }
        assertTrue(only().what().startsWith("bad record: no text in a member \"text\", \"articleBody\""), only().what());
    }

    @Test
    void aBadLineIsSaidAndTheRestIsRead() throws IOException {
        List<SourceDocument> documents = read("""
                {"text": "one"}
                {"text": "cut
                ["text"]
                {"text": 5.0e1, "body": "a number is a text here"}
                {"body": "none"}
                {"text": "a"} {"text": "b"}
                {"text": "a", "text": "b"}
                {"text": " \\u00a0 "}
                {"text": ""}
                {"text": "1\\n2\\n3\\n4"}
                nonsense
                {"text": "last"}""");
        assertEquals(List.of("one", "5.0e1", "last"), documents.stream().map(SourceDocument::text).toList());
        assertEquals(Map.of(SetAside.BAD_RECORD, 6L, SetAside.BLANK, 2L, SetAside.TOO_MANY_LINES, 1L), tally.counts());
        assertEquals(List.of(2, 3, 5, 6, 7, 8, 9, 10, 11),
                problems.list().stream().map(p -> p.where().line().orElseThrow()).toList());
        assertEquals("in.jsonl:5: error: bad record: no text in a member \"text\" "
                + "(each line must be one JSON object with the text in a string field)", problems.list().get(2).toString());
    }

    @Test
    void malformedUtf8IsABadLine() throws IOException {
        byte[] bytes = "{\"text\": \"caf\u00e9\"}\n{\"text\": \"b\"}".getBytes(ISO_8859_1);
        assertEquals(1, read(bytes, "text").size());
        assertEquals(Map.of(SetAside.BAD_RECORD, 1L), tally.counts());
    }

    @Test
    void aLineOverTheLimitIsPassedOver() throws IOException {
        List<SourceDocument> documents = read("{\"text\": \"" + "x".repeat(200_000) + "\"}\n{\"text\": \"b\"}\n");
        assertEquals("b", documents.get(0).text());
        assertEquals("too large: 200012 bytes, the limit is 1000", only().what());
    }

    @Test
    void severalMegabytesInALineAreReadWithinTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), "{\"text\": \"" + "x".repeat(5 << 20) + "\"}\r\n");
        try (Stream<SourceDocument> documents = new JsonLines("text", Limits.DEFAULT, tally)
                .open(new SourceFile(file, "in.jsonl"), problems)) {
            assertEquals(5 << 20, documents.findFirst().orElseThrow().text().length());
        }
    }

    @Test
    void gzipIsKnownByItsBytesNotItsName() throws IOException {
        assertEquals(1, read(gzip("{\"body\": \"b\"}\n"), "body").size());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void gzipThatBreaksOffKeepsWhatWasRead() throws IOException {
        StringBuilder text = new StringBuilder();
        new Random(3).ints(9000, 0, 1 << 30).forEach(i -> text.append("{\"text\": \"" + i + "\"}\n"));
        byte[] bytes = gzip(text.toString());
        List<SourceDocument> documents = read(Arrays.copyOf(bytes, bytes.length * 3 / 4), "text");
        assertTrue(documents.size() > 5000 && documents.size() < 9000);
        assertEquals("unreadable file: it breaks off after line " + documents.size() + " (it ends early)", only().what());
    }

    @Test
    void aMarkBeforeTheFirstLineIsNoPartOfIt() throws IOException {
        assertEquals("a", read("\ufeff{\"text\": \"a\"}\n").get(0).text());
    }

    @Test
    void anEmptyFileAndABrokenOneAreSaid() throws IOException {
        assertEquals(List.of(), read(""));
        assertEquals("empty file", only().what());
        assertEquals(List.of(), read(new byte[] {0x1f, (byte) 0x8b}, "text"));
        assertEquals(Map.of(SetAside.EMPTY, 1L, SetAside.UNREADABLE, 1L), tally.counts());
    }

    @Test
    void loneSurrogatesAndDeepNestingDoNotStopIt() throws IOException {
        String deep = "[".repeat(480) + "]".repeat(480);
        List<SourceDocument> documents = read("{\"text\": \"a\\ud800b\"}\n{\"x\": " + deep + ", \"text\": \"c\"}\n");
        assertEquals("a\ud800b", documents.get(0).text());
        assertEquals("c", documents.get(1).text());
    }

    @Test
    void acceptsByName() {
        JsonLines format = new JsonLines("text", LIMITS, tally);
        for (String name : List.of("a.jsonl", "a.JSONL.GZ", "a.ndjson", "a.ndjson.gz")) {
            assertTrue(format.accepts(new SourceFile(folder, name)));
        }
        assertFalse(format.accepts(new SourceFile(folder, "a.json")));
        assertFalse(format.accepts(new SourceFile(folder, "a.gz")));
    }

    private List<SourceDocument> read(String lines) throws IOException {
        return read(lines.getBytes(UTF_8), "text");
    }

    private List<SourceDocument> read(byte[] bytes, String field) throws IOException {
        Path file = Files.write(folder.resolve("in.jsonl"), bytes);
        try (Stream<SourceDocument> documents =
                new JsonLines(field, LIMITS, tally).open(new SourceFile(file, "in.jsonl"), problems)) {
            return documents.toList();
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private Problem only() {
        assertEquals(1, problems.list().size(), problems.lines()::toString);
        return problems.list().get(0);
    }
}
