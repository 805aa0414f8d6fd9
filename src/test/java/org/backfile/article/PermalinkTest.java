package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.output.SitePath;
import org.backfile.text.Slug;
import org.junit.jupiter.api.Test;

class PermalinkTest {

    private static final ArticleId ID = new ArticleId("abcdefghij27");

    @Test
    void aDatedArticleStandsUnderItsDay() {
        assertEquals("2022/08/01/ministers-meet-abcdefghij27.html", path(Optional.of(LocalDate.of(2022, 8, 1)), "Ministers meet"));
    }

    @Test
    void anEarlyYearHasFourDigits() {
        assertEquals("1066/10/14/hastings-abcdefghij27.html", path(Optional.of(LocalDate.of(1066, 10, 14)), "Hastings"));
    }

    @Test
    void anArticleWithoutADayStandsUnderUndated() {
        assertEquals("undated/ministers-meet-abcdefghij27.html", path(Optional.empty(), "Ministers meet"));
    }

    @Test
    void aHeadlineThatCannotBeWrittenLeavesTheId() {
        assertEquals("undated/abcdefghij27.html", path(Optional.empty(), "!?"));
    }

    @Test
    void everyHeadlineGivesASitePath() {
        for (long seed = 0; seed < 500; seed++) {
            Article article = new RandomArticle(seed).article();
            assertEquals("", SitePath.fault(article.permalink().path()), "seed " + seed);
        }
    }

    @Test
    void namesOfDevicesAreNoTrouble() {
        for (String name : new String[] {"con", "NUL", "aux", "com1", "CON."}) {
            assertEquals("", SitePath.fault(path(Optional.empty(), name)));
        }
    }

    private static String path(Optional<LocalDate> day, String headline) {
        return new Permalink(day, Slug.of(headline), ID).path();
    }
}
