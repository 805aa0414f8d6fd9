package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
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
    }
}
