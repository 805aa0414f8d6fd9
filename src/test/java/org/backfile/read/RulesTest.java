package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Role;
import org.junit.jupiter.api.Test;

/** What the rules decide by place: the examples in their Javadoc, each on a page. */
class RulesTest {

    private static final String TITLE = "Ferry stops for good";
    private static final String DATE = "4 July 2012";

    private static String page(String... blocks) {
        return String.join("\n\n", blocks);
    }

    private static List<Role> roles(String text, String line) {
        return Sample.explain(text).stream().filter(block -> block.span().of(text).equals(line)).map(Explanation::role).toList();
    }

    @Test
    void theTextEndsBeforeATeaserBelowTitles() {
        String teaser = "The ferry that nobody wanted is back on the water, and it is full.";
        String text = page(Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, "Most read", "Bridge shut", "Ferry sold", "Mayor out",
                "Fog again", teaser);
        assertTrue(!Sample.role(text, teaser).kept(), () -> Sample.table(text));
    }

    @Test
    void theTextHoldsAShortSentence() {
        assertEquals(Role.PARAGRAPH, Sample.role(Pages.around("It did not."), "It did not."));
    }

    @Test
    void theHeadlineIsKeptOnce() {
        String text = page("Home", Pages.HEADLINE, DATE, Pages.HEADLINE, Pages.FIRST, Pages.SECOND);
        assertEquals(List.of(Role.HEADLINE, Role.REPEAT), roles(text, Pages.HEADLINE), () -> Sample.table(text));
    }

    @Test
    void aLineThatOnlyResemblesTheHeadlineIsKept() {
        String text = page(Pages.HEADLINE, Pages.FIRST, Pages.SECOND, "Harbour bridge opens late", Pages.THIRD);
        assertEquals(Role.CROSSHEAD, Sample.role(text, "Harbour bridge opens late"), () -> Sample.table(text));
    }

    @Test
    void ofTwoLinesWithADateOneIsKept() {
        String text = page(Pages.HEADLINE, DATE, "Updated: 5 July 2012", DATE, Pages.FIRST, Pages.SECOND);
        assertEquals(1, roles(text, DATE).stream().filter(Role::kept).count(), () -> Sample.table(text));
        assertEquals("2012-07-04", Sample.article(text).published().time().edtf());
        assertEquals(Optional.of("2012-07-05"), Sample.article(text).updated().map(updated -> updated.time().edtf()));
    }

    @Test
    void aSentenceWithADateStays() {
        String line = "On 4 July 2012 the ferry stopped for good.";
        String text = page(Pages.HEADLINE, "1 July 2012", Pages.FIRST, line, Pages.SECOND);
        assertEquals(Role.PARAGRAPH, Sample.role(text, line), () -> Sample.table(text));
    }

    @Test
    void theHeadIsNamed() {
        String standfirst = "It was late, and it was dear, and on Monday it was open at last";
        Article article = Sample.article(page("Skip to content", "SCIENCE", Pages.HEADLINE, standfirst, "By Ada Thornquist", DATE, "3 min",
                Pages.FIRST, Pages.SECOND, Pages.THIRD));
        assertEquals(Optional.of("SCIENCE"), article.kicker());
        assertEquals(Optional.of("Science"), article.section());
        assertEquals(Pages.HEADLINE, article.headline());
        assertEquals(Optional.of(standfirst), article.standfirst());
        assertEquals(List.of("Ada Thornquist"), article.bylines());
        assertEquals(page(Pages.FIRST, Pages.SECOND, Pages.THIRD), article.bodyText());
    }

    /** The standfirst is a sentence, and the text begins with it. */
    @Test
    void aFirstSentenceBelowATitleIsNoHeadline() {
        String standfirst = "Two hundred people came for the last ferry, and stood in the rain for it.";
        String text = page("Skip to content", "TRAVEL", TITLE + " in the autumn", standfirst, "By Ada Thornquist", DATE, Pages.FIRST,
                Pages.SECOND, Pages.THIRD);
        assertEquals(TITLE + " in the autumn", Sample.article(text).headline(), () -> Sample.table(text));
    }

    @Test
    void aLineThatComesAgainAndAgainIsCut() {
        String text = page(Pages.HEADLINE, Pages.FIRST, "Story saved", Pages.SECOND, "Story saved", Pages.THIRD, "Story saved", Pages.FOURTH);
        assertTrue(roles(text, "Story saved").stream().noneMatch(Role::kept), () -> Sample.table(text));
        assertEquals(page(Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH), Sample.article(text).bodyText());
    }

    @Test
    void aCrossheadIsKept() {
        assertEquals(Role.CROSSHEAD, Sample.role(Pages.around("What the detectors saw"), "What the detectors saw"));
    }

    @Test
    void aTitleInABoxBelongsToTheBox() {
        String text = page(Pages.HEADLINE, Pages.FIRST, Pages.SECOND, Pages.THIRD, "Related stories", TITLE);
        assertEquals(List.of(Role.PROMO), roles(text, TITLE), () -> Sample.table(text));
        assertEquals(Role.CROSSHEAD, Sample.role(Pages.around(TITLE), TITLE));
    }
}
