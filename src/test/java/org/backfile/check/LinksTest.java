package org.backfile.check;

import org.backfile.text.Nearest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void site() {
        site = new Site(folder).page("2022/08/index.html", "<h2 id=\"first\">1</h2><a name=old>2</a><p id=\"é\">3</p>")
                .file("photo.png", "").file("site.css", "").file("icons.svg", "<svg><symbol id=\"sun\"/></svg>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a href=\"2022/08/index.html\">x</a>", "<a href=\"./2022/./08/index.html\">x</a>", "<a href=\"\">x</a>",
        "<a href=\"2022/../index.html\">x</a>", "<a href=\" 2022/08/ind\nex.html \">x</a>", "<a href=\"2022\\08\\index.html\">x</a>",
        "<a href=\"2022/08/%69ndex.html?page=2#first\">x</a>", "<a href=\"?page=2\">x</a>",
        "<a href=\"2022/08/index.html#old\">x</a>", "<a href=\"2022/08/index.html#%C3%A9\">x</a>",
        "<a href=\"2022/08/index.html#é\">x</a>", "<a href=\"2022/08/index.html#top\">x</a>",
        "<a href=\"2022/08/index.html#\">x</a>", "<a href=\"2022/08/index.html#:~:text=budget\">x</a>",
        "<a href=\"2022/08/index.html#first:~:text=budget\">x</a>", "<a href=\"#here\" id=here>x</a>",
        "<a href=\"photo.png#t=10\">x</a>", "<a href=\"icons.svg#sun\">x</a>",
        "<a href=\"https://example.org/\">x</a>", "<a href=\"mailto:desk@example.org\">x</a>",
        "<img src=\"photo.png\" alt=\"\">", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"\">",
        "<img src=\"photo.png\" srcset=\"photo.png 1x,photo.png 2x\" alt=\"\">",
        "<form action=\"2022/08/index.html\"></form>", "<form action=\"\"></form>",
        "<blockquote cite=\"https://example.org/a\">x</blockquote>", "<p data=\"nothing\" style=\"color: red\">x</p>",
        "<style>@namespace svg url(http://www.w3.org/2000/svg); /* url(gone.png) */ p { content: 'url(gone.png)' }</style>",
        "<p style=\"background: url(photo.png)\">x</p>", "<svg><use href=\"#sun\"/><symbol id=\"sun\"/></svg>"})
    void clean(String body) {
        assertEquals(List.of(), site.page("a.html", body).findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<link rel=\"canonical\" href=\"https://example.org/a.html\">", "<link rel=\"license\" href=\"https://example.org/l\">",
        "<link rel=\"prev\" href=\"index.html\">", "<link rel=\"stylesheet\" href=\"site.css\">", "<link rel=\"icon\" href=\"data:,\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=index.html\">", "<meta http-equiv=\"refresh\" content=\"30\">",
        "<meta property=\"og:url\" content=\"https://example.org/0; url=gone.html\">"})
    void cleanHead(String element) {
        assertEquals(List.of(), site.pageWithHead("a.html", element).findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a href=\"gone.html\">x</a>", "<a href=\"index\">x</a>", "<a href=\"INDEX.html\">x</a>", "<a href=\"2022%2F08/index.html\">x</a>",
        "<a href=\"2022//08/index.html\">x</a>", "<img src=\"gone.png\" alt=\"\">", "<img srcset=\"photo.png 1x, gone.png 2x\" alt=\"\">",
        "<form action=\"gone.html\"></form>", "<button formaction=\"gone.html\">x</button>", "<video poster=\"gone.png\"></video>",
        "<object data=\"gone.pdf\"></object>", "<q cite=\"gone.html\">x</q>", "<p style=\"background: url('gone.png')\">x</p>",
        "<style>@import 'gone.css';</style>", "<svg><image xlink:href=\"gone.png\"/></svg>",
        "<svg><rect fill=\"url(gone.svg#a)\"/></svg>", "<template><img src=\"gone.png\" alt=\"\"></template>",
        "<noscript><img src=\"gone.png\" alt=\"\"></noscript>"})
    void missing(String body) {
        assertOne(site.page("a.html", body), "a.html:8: error: ", " leads to no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/08", "2022/08/", "2022", ".", "./", "2022/..", "2022/08/?page=2"})
    void folder(String address) {
        assertOne(site.page("a.html", "<a href=\"" + address + "\">x</a>"), "a.html:8: error: a href \"",
                "\" names a folder, which does not open from disk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../index.html", "2022/../../index.html", "%2e%2e/index.html", "..\\index.html", ".."})
    void outOfTheSite(String address) {
        assertOne(site.page("a.html", "<a href=\"" + address + "\">x</a>"), "a.html:8: error: a href ", " leaves the site's folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "\\index.html", "/"})
    void absolute(String address) {
        assertOne(site.page("a.html", "<a href=\"" + address + "\">x</a>"), "a.html:8: error: a href ", " is an absolute path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hosts", "FILE:a.html"})
    void diskAddress(String address) {
        assertOne(site.page("a.html", "<a href=\"" + address + "\">x</a>"), "a.html:8: error: ", " names a file of one machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:void(0)", "java\nscript:x", "&#106;avascript:x", "vbscript:x"})
    void script(String address) {
        assertOne(site.page("a.html", "<a href=\"" + address + "\">x</a>"), "a.html:8: error: ", " runs a script");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=\"https://example.org/a.png\" alt=\"\">", "<img src=\"//example.org/a.png\" alt=\"\">",
        "<img src=\"/\\example.org/a.png\" alt=\"\">", "<img srcset=\"photo.png 1x, http://example.org/a.png 2x\" alt=\"\">",
        "<script src=\"https://example.org/a.js\"></script>", "<iframe src=\"https://example.org/\"></iframe>",
        "<video src=\"https://example.org/a.mp4\"></video>", "<audio><source src=\"https://example.org/a.ogg\"></audio>",
        "<object data=\"https://example.org/a.pdf\"></object>", "<embed src=\"https://example.org/a.pdf\">",
        "<form action=\"https://example.org/find\"></form>", "<a href=\"index.html\" ping=\"https://example.org/p\">x</a>",
        "<p style=\"background: url(https://example.org/a.png)\">x</p>", "<style>@import url(\"https://example.org/a.css\")</style>",
        "<style>p { background: u\\72l(\\68ttps://example.org/a.png) }</style>",
        "<style>p { background: image-set(\"https://example.org/a.png\" 1x) }</style>",
        "<svg><image href=\"https://example.org/a.png\"/></svg>", "<body background=\"https://example.org/a.png\">",
        "<img src=\"blob:https://example.org/1\" alt=\"\">"})
    void request(String body) {
        assertOne(site.page("a.html", body), "a.html:", " makes a request that leaves the folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "<link rel=\"shortcut icon\" href=\"https://example.org/a.ico\">",
        "<link rel=\"preload\" href=\"https://example.org/a.woff2\">", "<link rel=\"dns-prefetch\" href=\"//example.org\">",
        "<link rel=\"alternate stylesheet\" href=\"https://example.org/a.css\">",
        "<meta http-equiv=\"Refresh\" content=\"0; URL='https://example.org/'\">",
        "<meta http-equiv=\"refresh\" content=\"0,https://example.org/\">"})
    void requestOfHead(String element) {
        assertOne(site.pageWithHead("a.html", element), "a.html:6: error: ", " makes a request that leaves the folder");
    }

    @Test
    void baseMovesLinks() {
        List<String> findings = site.pageWithHead("a.html", "<base href=\"https://example.org/\">").findings();
        assertEquals(List.of("a.html:6: error: a base element moves all links of the page",
                "a.html:6: error: base href \"https://example.org/\" makes a request that leaves the folder"), findings);
    }

    @Test
    void linkWithoutScheme() {
        assertOne(site.page("a.html", "<a href=\"//example.org/\">x</a>"), "a.html:8: error: ", " has no scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=\"data:text/javascript,1\"></script>", "<iframe src=\"data:text/html,x\"></iframe>",
        "<a href=\"data:text/html,x\">x</a>", "<style>@import 'data:text/css,x'</style>"})
    void contentInAddress(String body) {
        assertOne(site.page("a.html", body), "a.html:8: error: ", " holds its own content");
    }

    @Test
    void emptySource() {
        assertOne(site.page("a.html", "<img src=\"\" alt=\"\">"), "a.html:8: error: ", "img src \"\" is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#gone", "a.html#gone", "2022/08/index.html#gone", "2022/08/index.html?page=2#First", "icons.svg#moon"})
    void fragment(String address) {
        assertOne(site.page("a.html", "<p>1</p>\n<p>2</p>\n<a href=\"" + address + "\">x</a>"), "a.html:10: error: a link to ",
                "no element there has this id");
    }

    @Test
    void eachLinkToAMissingFragmentIsNamed() {
        site.page("a.html", "<a href=\"2022/08/index.html#gone\">x</a>").page("b.html", "\n<a href=\"2022/08/index.html#gone\">x</a>");
        assertEquals(List.of("a.html:8: error: a link to \"2022/08/index.html#gone\": no element there has this id",
                "b.html:9: error: a link to \"2022/08/index.html#gone\": no element there has this id"), site.findings());
    }

    @Test
    void styleSheet() {
        site.file("web/a.css", "p {\n  background: url(../photo.png), url(gone.png);\n}\n@font-face { src: url( 'data:font/woff2,' ) }\n"
                + "b { mask: url(#shade) }\n");
        assertEquals(List.of("web/a.css:2: error: css url() \"gone.png\" leads to no file"), site.findings());
    }

    @Test
    void styleElementKeepsItsLines() {
        assertOne(site.page("a.html", "<style\n>\np {\nbackground: url(gone.png) }</style>"), "a.html:11: error: ", " leads to no file");
    }

    @Test
    void hintNamesTheNearestFile() {
        List<String> hints = site.page("a.html", "<a href=\"index\">1</a><a href=\"Index.html\">2</a><a href=\"x/gone.html\">3</a>")
                .problems().stream().map(problem -> problem.hint()).sorted().toList();
        assertEquals(List.of("no file x/gone.html", "upper and lower case differ: the file is index.html", "write the .html too"), hints);
    }

    @Test
    void linksAreCounted() {
        site.page("a.html", "<a href=\"index.html\">1</a><img src=\"photo.png\" srcset=\"photo.png, photo.png 2x\">");
        assertEquals(new Tally(6, 3, 4), site.tally());
    }

    private static void assertOne(Site site, String start, String end) {
        List<String> findings = site.findings();
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.get(0).startsWith(start) && findings.get(0).endsWith(end), findings.toString());
    }
}
