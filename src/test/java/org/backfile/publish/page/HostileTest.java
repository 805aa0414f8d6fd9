package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Conflict;
import org.backfile.article.Correction;
import org.backfile.article.Field;
import org.backfile.article.Role;
import org.backfile.output.SitePath;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything bad in every field of an article. */
class HostileTest {

    private static final String BAD = "</script></title><img src=x onerror=alert(1)>\"><svg onload='alert(2)'> javascript:alert(3) "
            + "\u2028\u2029 ]]> --> {{7*7}} ${7*7} $unsafe{x} ../../etc/passwd &lt; &amp \0 \u0001 \u001b \u007f \u0085 \uFFFE \uFFFF "
            + "\uFDD0 \uD800 \uDC00 \uD83D\uDE00 \uD83F\uDFFE \u202e end";

    private static final Article ARTICLE = article();

    private static Printed site;

    private static Article article() {
        return new Story("2022-08-01T16:03", BAD).in(BAD, BAD + " section", BAD).kicker(BAD).standfirst(BAD).by(BAD)
                .conflict(new Conflict("title", BAD, BAD, BAD, BAD)).correction(new Correction("title", BAD, BAD, Optional.of(BAD), Optional.of(BAD), Optional.of(BAD)))
                .correction(new Correction(BAD, "", "", Optional.empty(), Optional.empty(), Optional.empty())).confidence(Field.BODY, 7)
                .dateline(BAD).written(BAD).updated("2022-08-02", BAD).from(BAD).paragraph(BAD).caption(BAD)
                .crosshead(6, BAD).crosshead(1, BAD).node(raw()).node(link(new Link("javascript:alert(4)", BAD)))
                .node(link(new Link("data:text/html,<script>alert(5)</script>", BAD)))
                .node(link(new Link(" https://example.org/\"><b>", BAD)))
                .node(link(new Image("https://example.org/tracker.gif", BAD)))
                .cut(Role.MENU, BAD, BAD, BAD).cut(Role.OTHER, "long", "", "x".repeat(200_000)).article();
    }

    private static Node raw() {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral("<script>alert(6)</script>");
        return html;
    }

    private static Node link(Node link) {
        link.appendChild(new Text(BAD));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(link);
        return paragraph;
    }

    @BeforeAll
    static void print() throws IOException {
        site = Printed.of(new Shelved(List.of(ARTICLE, new Story("2022-08-02", "After").article())), Printed.published("en"),
                Templates.open(Optional.empty(), Path.of("unused")));
    }

    @Test
    void nothingOfItBecomesMarkup() {
        for (SitePath path : site.pages()) {
            Document page = site.page(path.text());
            assertEquals(0, page.select("img, svg, b:not(.why b), script:not([type='application/ld+json'], [src~=^(\\.\\./)*assets/[a-z-]+\\.js$]), iframe, object, "
                    + "[onerror], [onload]").size(), path.text());
            page.select("[href]:not(link[rel=icon][href='data:,'])").forEach(element -> assertTrue(
                    element.absUrl("href").matches("(?s)(https|mailto):.*"), path + ": " + element));
        }
    }

    @Test
    void noForbiddenCharacterReachesAFile() {
        for (SitePath path : site.pages()) {
            site.text(path.text()).codePoints().forEach(c -> assertFalse(forbidden(c), path + ": " + Integer.toHexString(c)));
        }
    }

    private static boolean forbidden(int c) {
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c < 0xE000
                || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }

    @Test
    void theTextIsWholeAllTheSame() {
        Document page = site.page(ARTICLE.permalink().path());
        String shown = BAD.codePoints().map(c -> c == 0x85 ? ' ' : forbidden(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertEquals(shown, page.select("h1").first().wholeText());
        assertEquals(shown, page.select(".kicker").first().wholeText());
        assertEquals(shown, page.select(".body p.caption").first().wholeText());
        assertEquals(200_000, page.select(".cut").last().text().length());
    }

    @Test
    void theJsonParses() throws IOException {
        String json = site.page(ARTICLE.permalink().path()).select("script[type]").first().data();
        assertTrue(new ObjectMapper().readTree(json).get("headline").asText().startsWith("</script></title><img"));
    }

    @Test
    void anUnusableLanguageIsLeftOut() {
        assertEquals("", site.page(ARTICLE.permalink().path()).select(".body").attr("lang"));
    }

    @Test
    void headingsOfTheBodyFollowTheHeadlineWithoutAGap() {
        assertEquals(List.of("h2", "h2"), site.page(ARTICLE.permalink().path()).select(".body :is(h1, h2, h3, h4, h5, h6)")
                .stream().map(Element::tagName).toList());
    }

    @Test
    void addressesStayInTheFolder() {
        site.pages().forEach(path -> assertEquals("", SitePath.fault(path.text())));
    }
}
