package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();
    private final Tally tally = new Tally();

    @Test
    void aPageIsADocumentWithItsMarkup() throws IOException {
        byte[] bytes = "<!doctype html><title>t</title><h1>Élu</h1><p>Text.".getBytes(UTF_8);
        SourceDocument document = read("a.html", bytes).get(0);
        assertEquals("Élu\n\nText.", document.text());
        assertEquals(3, document.lines().size());
        assertEquals("h1", document.markup().orElseThrow().element(document.lines().get(0).span()).orElseThrow().tag());
        assertEquals(Fingerprint.of(bytes), document.provenance().sha256());
        assertEquals(bytes.length, document.provenance().byteCount());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void acceptsByNameInAnyCase() {
        Html format = new Html(Limits.DEFAULT, tally);
        for (String name : List.of("a.html", "a.HTM", "a.xhtml")) {
            assertTrue(format.accepts(new SourceFile(folder, name)));
            assertTrue(Formats.of(Limits.DEFAULT, tally).of(new SourceFile(folder, name)).isPresent());
        }
        assertFalse(format.accepts(new SourceFile(folder, "a.html.gz")));
    }

    @Test
    void aPageWithoutTextIsSetAside() throws IOException {
        assertEquals(List.of(), read("a.html", "<script>document.write('text')</script>".getBytes(UTF_8)));
        assertEquals("in/a.html: error: only blanks (fetch it again, or delete it)", problems.list().get(0).toString());
        assertEquals(1, tally.total());
    }

    @Test
    void whatIsNoPageIsSetAside() throws IOException {
        assertEquals(List.of(), read("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}));
        assertEquals(List.of(), read("b.html", new byte[0]));
        assertEquals(List.of(), read("c.html", "<p>a".repeat(60_000).getBytes(UTF_8)));
        assertEquals(List.of("binary file: a PNG image", "empty file", "too many lines: 119999, the limit is 100000"),
                problems.list().stream().map(problem -> problem.what()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n<!DOCTYPE html>a", "<html>a", "<!-- x --><p>a", "<?xml version='1.0'?><html>a", "<P class=x>a",
        "\ufeff<div>a", "<br/>a", "<body>\na\nb\nc", "<p>wrapped\nby\nhand</p>\n", "<p>a\n<p>b\n<p>c\nd"})
    void aRecordThatBeginsAsHtmlIsAPage(String text) {
        assertTrue(Html.isHtml("text", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <p>", "<Ada> hello", "<<", "<", "", "< p>", "<3 you", "<p",
        "<div style=\"display:none;\"><img src=\"//a.example/p.gif\"></div>\nNews\nSport\nThe harbour bridge opens", "<!-- x -->\na\nb"})
    void aTextIsNone(String text) {
        assertFalse(Html.isHtml("text", text));
        assertTrue(Html.isHtml("html", text));
    }

    @Test
    void recordsHoldPagesToo() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "a", "url": "http://x/", "html": "<p>One<p>Two"}
                {"id": "b", "html": "bare"}
                {"id": "c", "html": "<script>x</script>"}
                """);
        try (Stream<SourceDocument> documents =
                new JsonLines("html", Limits.DEFAULT, tally).open(new SourceFile(file, "in.jsonl"), problems)) {
            List<SourceDocument> list = documents.toList();
            assertEquals(List.of("One\n\nTwo", "bare"), list.stream().map(SourceDocument::text).toList());
            assertEquals("http://x/", list.get(0).declared().get("url"));
            assertTrue(list.get(0).markup().isPresent());
        }
        assertEquals("in.jsonl:3: error: only blanks (fetch it again, or delete it)", problems.list().get(0).toString());
    }

    private List<SourceDocument> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<SourceDocument> documents =
                new Html(Limits.DEFAULT, tally).open(new SourceFile(file, "in/" + name), problems)) {
            return documents.toList();
        }
    }
}
