package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.backfile.article.Article;
import org.backfile.output.Artifact;
import org.backfile.output.SitePath;
import org.backfile.problem.SetupException;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String FERRY = path(Newsroom.ferry());
    private static final String ARABIC = path(Newsroom.arabic());

    private static Printed site;

    @BeforeAll
    static void print() throws IOException {
        site = Printed.of(Newsroom.archive());
    }

    private static String path(Story story) {
        return story.article().permalink().path();
    }

    @Test
    void printsEveryKindOfPage() {
        List<String> expected = List.of("index.html", "2022/index.html", "2022/08/index.html", "2022/08/01/index.html", FERRY,
                "undated/index.html", "outlet/index.html", "outlet/the-lakeside-courier/index.html",
                "outlet/the-lakeside-courier/2022/index.html", "outlet/the-lakeside-courier/undated/index.html",
                "section/index.html", "section/business/index.html", "section/business/2022/index.html", "about.html",
                "assets/site.css");
        Set<String> printed = site.files().keySet().stream().map(SitePath::text).collect(Collectors.toSet());
        assertEquals(List.of(), expected.stream().filter(path -> !printed.contains(path)).toList());
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() {
        List<String> broken = new ArrayList<>();
        for (SitePath page : site.pages()) {
            for (Element element : site.page(page.text()).select("[href]")) {
                String href = element.attr("href");
                if (!href.startsWith("#") && !href.contains(":") && !resolves(page, href)) {
                    broken.add(page + " -> " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean resolves(SitePath page, String href) {
        String[] parts = href.split("#", 2);
        String target = Path.of(page.text()).resolveSibling(parts[0]).normalize().toString();
        return SitePath.fault(target).isEmpty() && site.files().containsKey(SitePath.of(target))
                && (parts.length == 1 || site.page(target).getElementById(parts[1]) != null);
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        Set<String> seen = new TreeSet<>(Set.of("index.html"));
        List<String> queue = new ArrayList<>(seen);
        while (!queue.isEmpty()) {
            String page = queue.remove(queue.size() - 1);
            for (Element link : site.page(page).select("a[href$=.html], form[action]")) {
                String target = Path.of(page).resolveSibling(link.attr("href") + link.attr("action")).normalize().toString();
                if (seen.add(target)) {
                    queue.add(target);
                }
            }
        }
        assertEquals(site.pages().stream().map(SitePath::text).toList(), List.copyOf(seen));
    }

    @Test
    void everyPageForbidsAllButItsStyleSheetAndScripts() {
        for (SitePath path : site.pages()) {
            Document page = site.page(path.text());
            Scripts scripts = path.equals(Addresses.SEARCH) ? Scripts.SEARCH : isArticle(path) ? Scripts.ARTICLE : Scripts.NONE;
            assertEquals(scripts.policy(), page.select("meta[http-equiv=Content-Security-Policy]").attr("content"), path.text());
            assertEquals(scripts.names(), page.select("script[src]").eachAttr("src").stream().map(src -> src.replaceFirst(".*/assets/", "")
                    .replaceFirst("^assets/", "")).toList(), path.text());
            assertEquals(0, page.select("script:not([type='application/ld+json'], [src]), img, iframe, style, [style], [onclick]").size());
        }
    }

    private static boolean isArticle(SitePath path) {
        return path.text().matches("(\\d{4}/\\d\\d/\\d\\d|undated)/(?!index\\.html).*");
    }

    @Test
    void aPageWithoutScriptsMayRunNone() {
        assertEquals("default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self' file:", Scripts.NONE.policy());
    }

    @Test
    void theSearchPageHoldsAllThatItsScriptsSay() throws IOException {
        Set<String> there = new TreeSet<>(site.page("search.html").select("#words dt").eachText());
        Set<String> said = new TreeSet<>();
        for (String script : Scripts.SEARCH.names()) {
            Pattern.compile("(?:text|named)\\('([a-z.]+[a-z])'").matcher(site.text("assets/" + script)).results().forEach(m -> said.add(m.group(1)));
        }
        assertTrue(said.size() > 10, said.toString());
        assertTrue(there.containsAll(said), said + " in " + there);
    }

    @Test
    void everyOtherPageLeadsToTheSearchWithoutScripts() {
        for (SitePath path : site.pages()) {
            Element form = site.page(path.text()).selectFirst("form[role=search]");
            assertEquals("search.html", Path.of(path.text()).resolveSibling(form.attr("action")).normalize().toString(), path.text());
            assertEquals("q", form.selectFirst("input[type=search]").attr("name"), path.text());
        }
    }

    @Test
    void everyPageHasOneHeadlineAndNoGapInItsHeadings() {
        for (SitePath path : site.pages()) {
            Document page = site.page(path.text());
            assertEquals(1, page.select("h1").size(), path.text());
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = Integer.parseInt(heading.tagName().substring(1));
                assertTrue(level <= before + 1, path + ": " + heading);
                before = level;
            }
        }
    }

    @Test
    void anArticleShowsItsPartsAndItsDateAsReadAndAsWritten() {
        Document page = site.page(FERRY);
        assertAll(
                () -> assertEquals("Transport", page.select(".kicker").text()),
                () -> assertEquals("Ferry company to buy three electric boats for the northern line", page.select("h1").text()),
                () -> assertEquals("By Marta Hollenweger, Idris Okafor", page.select(".byline").text()),
                () -> assertEquals("PORT ALDER (LSN)", page.select(".dateline").text()),
                () -> assertEquals("1 August 2022, 16:03 (time zone not given) as written: 1 Aug, 2022 16:03",
                        page.select(".date").first().text()),
                () -> assertEquals("2022-08-01T16:03", page.select("time").first().attr("datetime")),
                () -> assertEquals("Updated 2 August 2022, 09:40 UTC+02:00 as written: Updated 2 August 2022, 9.40 am CEST",
                        page.select(".date").last().text()),
                () -> assertEquals(List.of("Louder than promised", "An older plan"), page.select(".body h2").eachText()),
                () -> assertEquals(1, page.select(".body p.caption").size()),
                () -> assertEquals(List.of("Home", "2022", "August", "1 August 2022"), page.select(".crumbs li").eachText()));
    }

    @Test
    void provenanceAccountsForEveryStrippedLine() {
        Article article = Newsroom.ferry().article();
        Document page = site.page(FERRY);
        assertEquals(article.provenance().sha256().hex(), page.select(".provenance .code").first().text());
        assertEquals(article.ledger().stripped().stream().flatMap(item -> item.span().of(article.source()).lines()).toList(),
                page.select(".cut").stream().map(Element::wholeText).toList());
        assertEquals(List.of("2", "3", "4", "5", "6", "7"), page.select(".lines li").eachAttr("value").subList(0, 6));
        assertEquals("navigation 3 lines menu short lines that link elsewhere on 312 pages", page.select(".why").get(1).text());
    }

    @Test
    void provenanceSaysHowSureTheReadingIsAndWhatWasSetByHand() {
        Document page = site.page(FERRY);
        assertEquals(List.of("Headline 93 %", "Outlet set by hand"), page.select(".confidence > div").eachText());
        assertEquals(List.of("Outlet Lakeside The Lakeside Courier R. Amstad, 2026-11-24 as printed", "Lines 5-7 paragraph menu"),
                page.select(".corrections > li").eachText());
        assertTrue(site.page(ARABIC).select(".confidence, .corrections").isEmpty());
    }

    @Test
    void anArabicArticleRunsFromRightToLeftInAnEnglishPage() {
        Document page = site.page(ARABIC);
        assertEquals("en ltr", page.select("html").attr("lang") + " " + page.select("html").attr("dir"));
        assertEquals("ar rtl", page.select(".body").attr("lang") + " " + page.select(".body").attr("dir"));
        assertEquals("ar rtl", page.select("article .opening").attr("lang") + " " + page.select("article .opening").attr("dir"));
    }

    @Test
    void neighboursInTimeAreLinkedBothWaysAndUndatedArticlesHaveNone() {
        for (SitePath path : site.pages()) {
            for (Element next : site.page(path.text()).select(".turn a[rel=next]")) {
                String target = Path.of(path.text()).resolveSibling(next.attr("href")).normalize().toString();
                String back = site.page(target).select(".turn a[rel=prev]").attr("href");
                assertEquals(path.text(), Path.of(target).resolveSibling(back).normalize().toString());
            }
        }
        assertEquals(0, site.page("undated/" + path(new Story("1983-06", "An old report of which only the month is known"))
                .replaceFirst("^undated/", "")).select(".turn").size());
    }

    @Test
    void addressesAreGivenOnlyWhereTheArchiveIsPublished() throws IOException {
        assertEquals(0, site.page(FERRY).select("link[rel=canonical], meta[property=og:url]").size());
        Printed published = Printed.of(Newsroom.archive(), Printed.published("en"), templates());
        assertEquals("https://news.example.org/lake/" + FERRY, published.page(FERRY).select("link[rel=canonical]").attr("href"));
        assertEquals("https://news.example.org/lake/" + FERRY, published.page(FERRY).select("meta[property=og:url]").attr("content"));
        assertEquals("https://news.example.org/lake/index.html", published.page("index.html").select("link[rel=canonical]").attr("href"));
    }

    @Test
    void pagesSpeakTheEditionsLanguage() throws IOException {
        Printed german = Printed.of(Newsroom.archive(), Printed.published("de-CH"), templates());
        assertEquals("de-CH", german.page("index.html").select("html").attr("lang"));
        assertEquals("Montag, 1. August 2022", german.page("2022/08/01/index.html").select("h1").text());
        assertEquals("Von Marta Hollenweger, Idris Okafor", german.page(FERRY).select(".byline").text());
    }

    @Test
    void aTypicalArticleWithItsStyleSheetIsSmall() throws IOException {
        int bytes = compressed(site.files().get(SitePath.of(FERRY))) + compressed(site.files().get(SitePath.of("assets/site.css")));
        assertTrue(bytes <= 14_000, bytes + " bytes");
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    @Test
    void manyThreadsPrintTheSamePages() throws IOException {
        List<Artifact> artifacts = new ArrayList<>();
        new Pages(templates()).publish(Newsroom.archive(), Printed.EDITION, artifacts::add);
        artifacts.parallelStream().forEach(artifact ->
                assertDoesNotThrow(() -> assertArrayEquals(site.files().get(artifact.path()), artifact.body().bytes())));
    }

    @Test
    void anEmptyArchiveHasAFirstPage() throws IOException {
        Printed empty = Printed.of(Shelved.of());
        assertEquals("The Lakeside Record", empty.page("index.html").select("h1").text());
        assertTrue(empty.text("index.html").contains("0 articles"));
        assertFalse(empty.files().containsKey(SitePath.of("outlet/index.html")));
    }

    @Test
    void aPageCannotTakeTheFirstPagesPlace() throws IOException {
        Edition edition = new Edition("T", "", Optional.empty(), "en", Optional.empty(),
                List.of(new Edition.MarkdownPage("index", "T", "", "")), Layout.FOLDERS);
        Templates templates = templates();
        assertThrows(SetupException.class, () -> Printed.of(Shelved.of(), edition, templates));
    }

    @Test
    void aPageCannotTakeTheSearchPagesPlace() throws IOException {
        Edition edition = new Edition("T", "", Optional.empty(), "en", Optional.empty(),
                List.of(new Edition.MarkdownPage("search", "T", "", "")), Layout.FOLDERS);
        Templates templates = templates();
        assertThrows(SetupException.class, () -> Printed.of(Shelved.of(), edition, templates));
    }

    private static Templates templates() throws IOException {
        return Templates.open(Optional.empty(), Path.of("unused"));
    }
}
