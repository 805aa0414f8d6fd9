package org.backfile.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String UTF_8 = "<meta charset=\"utf-8\">";
    private static final String POLICY = UTF_8 + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    @TempDir
    Path folder;

    @Test
    void duplicateIds() {
        assertEquals(List.of("a.html:9: warning: the id \"x\" stands at line 8 already"),
                findings("<p id=x>1</p>\n<p id=x>2</p><p id=X>3</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "ONERROR", "onfuturevent"})
    void handlers(String name) {
        assertEquals(List.of("a.html:8: error: the attribute \"" + name.toLowerCase(Locale.ROOT) + "\" runs a script"),
                findings("<p " + name + "=\"run()\">x</p>"));
    }

    @Test
    void otherAttributesAreNotHandlers() {
        assertEquals(List.of(), findings("<p on=\"1\" data-onclick=\"run()\">x</p>"));
    }

    @Test
    void whatDoesNotLoadFromDisk() {
        new Site(folder).file("a.js", "").file("a.svg", "<svg id=\"a\"/>");
        assertEquals(List.of("a.html:10: error: a drawing of another file does not load from disk",
                "a.html:8: error: a module script does not load from disk",
                "a.html:9: error: a crossorigin attribute does not load from disk"),
                findings("<script type=\"module\" src=\"a.js\"></script>\n<script src=\"a.js\" crossorigin></script>\n"
                        + "<svg><use href=\"a.svg#a\"/></svg>").stream().sorted().toList());
        assertEquals(List.of(), findings("<script src=\"a.js\"></script>"));
    }

    @Test
    void pageInAnAttribute() {
        assertEquals(List.of("a.html:8: warning: a srcdoc attribute is a page that is not checked"),
                findings("<iframe srcdoc=\"<p>x\"></iframe>"));
    }

    @Test
    void languageAndTitle() {
        assertEquals(List.of("a.html:1: warning: the page does not say its language", "a.html:1: warning: the page has no title"),
                whole("<html lang=\"\"><head>" + POLICY + "<title> </title><body><svg><title>Not the page's</title></svg>"));
        assertEquals(List.of(), whole("<html lang=\"und\"><head>" + POLICY + "<title>x</title>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<body>" + POLICY, "<meta http-equiv=\"content-security-policy\" content=\"\">",
        "<meta http-equiv=\"Content-Security-Policy-Report-Only\" content=\"default-src 'none'\">"})
    void noPolicy(String element) {
        assertEquals(List.of("a.html:1: warning: the page has no Content-Security-Policy"),
                whole("<html lang=\"en\"><head><title>x</title>" + UTF_8 + element));
    }

    @Test
    void latePolicy() {
        assertEquals(List.of("a.html:2: warning: a style element stands before the page's Content-Security-Policy"),
                whole("<html lang=\"en\"><head><title>x</title>\n<style></style>" + POLICY));
        assertEquals(List.of(), whole("<html lang=\"en\"><head><title>x</title>" + POLICY + "<style></style>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta charset=\"iso-8859-1\">", "<body><meta charset=\"utf-8\">"})
    void encodingIsNotNamed(String element) {
        assertEquals(List.of("a.html:1: warning: the page does not say that it is UTF-8"),
                whole("<html lang=\"en\"><head><title>x</title>" + POLICY.substring(UTF_8.length()) + element));
    }

    @Test
    void encoding() throws IOException {
        Site site = new Site(folder).page("a.html", "<a href=\"b.html#x\">x</a>").page("b.html", "<p id=x>\u00e9</p>");
        assertEquals(List.of(), site.findings());
        Path page = folder.resolve("b.html");
        Files.writeString(page, Files.readString(page), StandardCharsets.ISO_8859_1);
        assertEquals(List.of("b.html: error: is not UTF-8"), site.findings());
    }

    private List<String> findings(String body) {
        return new Site(folder).page("a.html", body).findings();
    }

    private List<String> whole(String page) {
        return new Site(folder).file("a.html", page).findings();
    }
}
