package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.output.SitePath;
import org.backfile.publish.Address;
import org.backfile.publish.Addresses;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.backfile.text.Recipe;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packed layout: what the other has, on the pages of days and of initials. */
class PackedPagesTest {

    private static final String LONG_DAY = "2022/08/09/index.html";
    private static final int MANY = 2 * PackedPages.LONG_PAGE + 1;

    private static final List<Article> ARTICLES = articles();

    /** Long pages are read once. */
    private static final Map<Printed, Map<String, Document>> PARSED = new IdentityHashMap<>();

    private static Printed folders;
    private static Printed packed;

    @BeforeAll
    static void print() throws IOException {
        Edition published = Printed.published("en");
        folders = printed(ARTICLES, published);
        packed = printed(ARTICLES, published.in(Layout.PACKED));
    }

    /** The newsroom's, a day of very many articles, and a few without a day. */
    private static List<Article> articles() {
        List<Article> all = new ArrayList<>(Newsroom.articles());
        all.addAll(day(MANY));
        all.add(new Story("", "信").in("湖报", "", "zh").paragraph("没有日期。").article());
        all.add(new Story("", "Another leaf without any date").paragraph("Found in a drawer.").article());
        return all;
    }

    private static List<Article> day(int count) {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Story("2022-08-09", "Report " + i).in("Daily", "News", "en").crosshead(2, "Below").paragraph("Text " + i + ".").article());
        }
        return all;
    }

    private static Printed printed(List<Article> articles, Edition edition) throws IOException {
        return Printed.of(new Shelved(articles), edition, Templates.open(Optional.empty(), Path.of("unused")));
    }

    private static Address address(Article article) {
        return Addresses.article(article.permalink(), Layout.PACKED);
    }

    /** The article itself; on a day of many it is where the line with its anchor leads. */
    private static Element element(Printed site, Article article) {
        Address address = address(article);
        Element there = page(site, address.page().text()).getElementById(address.anchor().orElseThrow());
        return there.tagName().equals("article") ? there : follow(site, address.page(), there.selectFirst("a").attr("href"));
    }

    private static Element follow(Printed site, SitePath from, String href) {
        String[] parts = href.split("#", 2);
        return page(site, Path.of(from.text()).resolveSibling(parts[0]).normalize().toString()).getElementById(parts[1]);
    }

    private static Document page(Printed site, String path) {
        return PARSED.computeIfAbsent(site, s -> new HashMap<>()).computeIfAbsent(path, site::page);
    }

    @Test
    void noArticleHasAFileOfItsOwn() {
        Set<String> names = packed.pages().stream().map(SitePath::text).filter(path -> path.matches("(\\d{4}/\\d\\d/\\d\\d|undated)/.*"))
                .map(path -> path.replaceFirst(".*/", "")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("index.html", "part-1.html", "part-2.html", "part-3.html", "part-4.html"), names);
    }

    @Test
    void nothingOfAnArticleIsLost() {
        for (Article article : ARTICLES) {
            Document page = folders.page(article.permalink().path());
            Element among = element(packed, article);
            String path = Addresses.article(article.permalink(), Layout.FOLDERS).text();
            assertEquals(page.selectFirst("article").text(), among.text(), path);
            assertEquals(shape(page.selectFirst("article"), 1), shape(among, 0), path);
            Element provenance = among.nextElementSiblings().select("details").first();
            assertEquals(page.selectFirst(".provenance").text().replace(path, address(article).text()), provenance.text(), path);
            assertEquals(page.select("script[type]").last().data().replace(path, address(article).text()),
                    among.nextElementSibling().data(), path);
        }
    }

    /** Elements and attributes, headings deeper by a number, without what names the article among others. */
    private static String shape(Element element, int deeper) {
        Element copy = element.clone();
        copy.removeAttr("id");
        copy.select("h1 > a, h2 > a").unwrap();
        List<Element> headings = List.copyOf(copy.select("h1, h2, h3, h4, h5"));
        headings.forEach(heading -> heading.tagName("h" + (heading.tagName().charAt(1) - '0' + deeper)));
        return copy.outerHtml().replaceAll("href=\"[./]*", "href=\"");
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (SitePath path : packed.pages()) {
            List<String> all = packed.page(path.text()).select("[id]").eachAttr("id");
            assertEquals(all.size(), new HashSet<>(all).size(), "each id once: " + path);
            ids.put(path.text(), Set.copyOf(all));
        }
        List<String> broken = new ArrayList<>();
        for (SitePath path : packed.pages()) {
            for (String href : packed.page(path.text()).select("a[href]:not([href*=:])").eachAttr("href")) {
                String[] parts = href.split("#", 2);
                String target = parts[0].isEmpty() ? path.text() : Path.of(path.text()).resolveSibling(parts[0]).normalize().toString();
                if (!ids.containsKey(target) || parts.length == 2 && !ids.get(target).contains(parts[1])) {
                    broken.add(path + " -> " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void aPageHasOneHeadingAndNoGapInThem() {
        for (SitePath path : packed.pages()) {
            Document page = packed.page(path.text());
            assertEquals(1, page.select("h1").size(), path.text());
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= before + 1, path + ": " + heading);
                before = level;
            }
        }
    }

    @Test
    void aDayListsItsArticlesAndHoldsThemInOrder() {
        Document day = packed.page("2022/08/01/index.html");
        assertEquals(day.select("article").eachAttr("id"), day.select(".headlines a").eachAttr("href").stream().map(h -> h.substring(1)).toList());
        assertEquals(List.of("#" + Newsroom.ferry().article().permalink().name()), day.select("article h2 a[href]:contains(Ferry)").eachAttr("href"));
        assertEquals(10, day.select("article").size());
        assertTrue(packed.page("2021/03/04/index.html").select(".headlines").isEmpty(), "one article needs no list");
    }

    @Test
    void aDayOfManyListsThemAllAndItsPartsHoldEachOnce() {
        Document day = packed.page(LONG_DAY);
        assertEquals(0, day.select("article").size());
        assertEquals(day(MANY).stream().map(a -> a.permalink().name()).collect(Collectors.toSet()),
                Set.copyOf(day.select(".headlines li").eachAttr("id")));
        List<String> held = new ArrayList<>();
        for (int part = 1; part <= 4; part++) {
            Document page = packed.page("2022/08/09/part-" + part + ".html");
            assertEquals(List.of("index.html#" + page.select("article").first().id()), page.select("article").first().select("h2 a").eachAttr("href"),
                    "the headline tells the address for good");
            assertTrue(page.select("article").size() < 1.5 * PackedPages.LONG_PAGE);
            held.addAll(page.select("article").eachAttr("id"));
        }
        assertEquals(MANY, held.size());
        assertEquals(MANY, Set.copyOf(held).size());
        assertEquals(List.of("part-2.html"), packed.page("2022/08/09/part-1.html").select(".turn a").eachAttr("href"));
        assertEquals("Tuesday, 9 August 2022, part 1 of 4", packed.page("2022/08/09/part-1.html").select("h1").text());
    }

    @Test
    void articlesWithoutADayStandOnThePagesOfTheirInitials() {
        assertEquals(List.of("undated/a/index.html", "undated/index.html", "undated/x/index.html"),
                packed.pages().stream().map(SitePath::text).filter(path -> path.startsWith("undated")).toList());
        assertTrue(packed.page("undated/index.html").select(".card a").eachAttr("href").stream().allMatch(h -> h.matches("[ax]/index.html#.*")));
        assertEquals(3, packed.page("undated/a/index.html").select("article").size());
    }

    @Test
    void pagesMayRunWhatTheyNeed() {
        assertEquals(Scripts.ARTICLE.policy(), policy("2022/08/01/index.html"));
        assertEquals(List.of("../../../assets/snippet.js"), packed.page("2022/08/01/index.html").select("script[src]").eachAttr("src"));
        assertEquals(List.of("../../../assets/onward.js"), packed.page(LONG_DAY).select("script[src]").eachAttr("src"));
        assertEquals(Scripts.NONE.policy(), policy("undated/index.html"));
    }

    private static String policy(String path) {
        return packed.page(path).select("meta[http-equiv]").attr("content");
    }

    /** Whatever comes beside it, an article's address leads to it. */
    @Test
    void anAddressHoldsWhileItsDayGrows() throws IOException {
        Edition edition = Printed.published("en").in(Layout.PACKED);
        Article first = day(1).get(0);
        for (int count : List.of(1, PackedPages.LONG_PAGE, PackedPages.LONG_PAGE + 1, 2 * PackedPages.LONG_PAGE + 1)) {
            Printed site = printed(day(count), edition);
            assertEquals("Report 0", element(site, first).select("h2").text(), count + " articles");
        }
    }

    /** A page with the recipe that it had is not made again, so its bytes must be those that it had. */
    @Test
    void theSameRecipeGivesTheSameBytes() throws IOException {
        Map<Recipe, byte[]> made = new HashMap<>();
        Templates templates = Templates.open(Optional.empty(), Path.of("unused"));
        int[] again = {0};
        for (int count : List.of(PackedPages.LONG_PAGE, PackedPages.LONG_PAGE + 1, PackedPages.LONG_PAGE + 2)) {
            for (Layout layout : Layout.values()) {
                List<Article> articles = new ArrayList<>(Newsroom.articles());
                articles.addAll(day(count));
                new Pages(templates).publish(new Shelved(articles), Printed.EDITION.in(layout), artifact -> {
                    byte[] bytes = artifact.body().bytes();
                    Optional.ofNullable(made.put(artifact.recipe(), bytes)).ifPresent(before -> {
                        assertArrayEquals(before, bytes, artifact.path().text());
                        again[0]++;
                    });
                });
            }
        }
        assertTrue(again[0] > 100, again[0] + " pages stayed as they were");
    }
}
