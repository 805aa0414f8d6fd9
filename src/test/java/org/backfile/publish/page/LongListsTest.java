package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.output.SitePath;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that are too long for one page are divided by time, or where there is none by initial. */
class LongListsTest {

    private static final String YEAR = "outlet/daily/2022/index.html";

    private static Printed site;

    @BeforeAll
    static void print() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i <= CalendarPages.LONG_MONTH; i++) {
            String day = "2022-08-" + (10 + i % 20);
            articles.add(new Story(day, "Report " + i).in("Daily", "", "en").paragraph("Text.").article());
            articles.add(new Story("", (i % 2 == 0 ? "Note " : "信") + i).paragraph("Text.").article());
        }
        articles.add(new Story("2021-01-01", "An early report").in("Daily", "", "en").paragraph("Text.").article());
        site = Printed.of(new Shelved(articles));
    }

    @Test
    void aLongMonthListsItsDaysOnly() {
        Document month = site.page("2022/08/index.html");
        assertEquals(20, month.select(".group h2 a").size());
        assertEquals(0, month.select(".card").size());
        assertTrue(site.page("2022/08/10/index.html").select(".card").size() > 20);
    }

    @Test
    void aLongYearOfAnOutletIsDividedIntoMonths() {
        assertEquals("08/index.html", site.page(YEAR).select(".group h2 a").attr("href"));
        assertEquals(0, site.page(YEAR).select(".card").size());
        assertEquals(CalendarPages.LONG_MONTH + 1, site.page("outlet/daily/2022/08/index.html").select(".card").size());
        assertEquals("2022/08/index.html", site.page("outlet/daily/index.html").select(".months a").first().attr("href"));
    }

    @Test
    void aShortYearBesideItIsNot() {
        assertEquals(1, site.page("outlet/daily/2021/index.html").select(".card").size());
        assertFalse(site.files().containsKey(SitePath.of("outlet/daily/2021/01/index.html")));
    }

    @Test
    void manyUndatedArticlesAreDividedByInitial() {
        Document undated = site.page("undated/index.html");
        assertEquals(0, undated.select(".card").size());
        assertEquals(List.of("n/index.html", "x/index.html"), undated.select(".initials a").eachAttr("href"));
        assertEquals(251, site.page("undated/n/index.html").select(".card").size());
        List<String> addresses = site.page("undated/n/index.html").select(".card a").eachAttr("href");
        assertEquals(addresses.stream().sorted().toList(), addresses);
    }

    /** As many letters as it takes: a million articles without a day were seen to give a page of 32 MB. */
    @Test
    void manyOfOneInitialAreDividedByMoreLetters() throws IOException {
        List<Article> notes = new ArrayList<>();
        for (int i = 0; i < 2 * UndatedPages.LONG_LIST; i++) {
            notes.add(new Story("", "Note " + i).paragraph("Text.").article());
        }
        notes.add(new Story("", "No").paragraph("Text.").article());
        Printed divided = Printed.of(new Shelved(notes));
        assertEquals(List.of("o/index.html"), divided.page("undated/n/index.html").select(".initials a").eachAttr("href"));
        Document two = divided.page("undated/n/o/index.html");
        assertEquals(1, two.select(".card").size());
        assertEquals(List.of("t/index.html"), two.select(".initials a").eachAttr("href"));
        Document four = divided.page("undated/n/o/t/e/index.html");
        assertEquals(10, four.select(".initials a").size());
        assertEquals(List.of("../../../../index.html", "../../../index.html", "../../index.html", "../index.html"),
                four.select(".crumbs a").eachAttr("href").stream().skip(1).toList());
        List<String> listed = new ArrayList<>();
        for (String href : four.select(".initials a").eachAttr("href")) {
            List<String> part = divided.page("undated/n/o/t/e/" + href).select(".card h3 a, .card h2 a").eachAttr("href");
            assertTrue(part.size() <= UndatedPages.LONG_LIST, href);
            listed.addAll(part);
        }
        assertEquals(2 * UndatedPages.LONG_LIST, listed.stream().distinct().count());
    }

    /** An outlet's as well: of a million articles of twelve outlets each had a page of its own of 83,000. */
    @Test
    void manyUndatedArticlesOfAnOutletAreDividedByLetters() throws IOException {
        List<Article> notes = new ArrayList<>();
        for (int i = 0; i <= UndatedPages.LONG_LIST; i++) {
            notes.add(new Story("", (i % 2 == 0 ? "Note " : "\u4fe1") + i).in("Daily", "", "en").paragraph("Text.").article());
        }
        Printed divided = Printed.of(new Shelved(notes));
        Document undated = divided.page("outlet/daily/undated/index.html");
        assertEquals(0, undated.select(".card").size());
        assertEquals(List.of("n/index.html", "x/index.html"), undated.select(".initials a").eachAttr("href"));
        Document initial = divided.page("outlet/daily/undated/n/index.html");
        assertEquals(251, initial.select(".card").size());
        assertEquals("Undated: N", initial.select("h1").text());
        assertEquals(List.of("../../../index.html", "../../index.html", "../index.html"),
                initial.select(".crumbs a").eachAttr("href").stream().skip(1).toList());
    }

    /** Where a list's address is long, its parts' addresses have room for so many letters and no more. */
    @Test
    void manyOfOneLongHeadlineOfAnOutletOfALongNameStandOnOnePage() throws IOException {
        String headline = "Note " + "o".repeat(80);
        List<Article> notes = new ArrayList<>();
        for (int i = 0; i <= UndatedPages.LONG_LIST; i++) {
            notes.add(new Story("", headline + i).in("D" + "a".repeat(100), "", "en").paragraph("Text " + i + ".").article());
        }
        Printed divided = Printed.of(new Shelved(notes));
        List<SitePath> lists = divided.files().keySet().stream().filter(path -> path.text().contains("/undated/n/o/")).toList();
        String deepest = lists.stream().map(SitePath::text).max(Comparator.comparing(String::length)).orElseThrow();
        assertTrue(deepest.length() > SitePath.LONGEST - 2, deepest);
        assertEquals(UndatedPages.LONG_LIST + 1, divided.page(deepest).select(".card").size());
    }
}
