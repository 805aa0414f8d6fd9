package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.problem.Problems;
import org.backfile.source.Html;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebEvidenceTest {

    private static final String FIRST = "The ferry to the island stopped for good on Monday, after eleven years of service.";
    private static final String SECOND = "Its owner said that the bridge, which opened in May, had taken most of the passengers.";
    private static final String THIRD = "The harbour's council will meet next week to decide what becomes of the old landing stage.";
    private static final String PAGE = "<html><head><title>Ferry stops for good - Harbour Gazette</title>"
            + "<meta name='description' content='After eleven years the boat is sold.'>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops for good\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Thornquist\"},\"datePublished\":\"2012-07-04\",\"articleBody\":\""
            + FIRST + " " + SECOND + "\"}</script></head><body>"
            + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
            + "<article><h1>Ferry stops for good</h1><p class='dek'>After eleven years the boat is sold.</p>"
            + "<div class='byline'>By Ada Thornquist</div><time datetime='2012-07-04'>4 July 2012</time>"
            + "<div class='article-body'><p>" + FIRST + "</p><p>" + SECOND + "</p>"
            + "<div class='relatedStories'><a href='/b'>Bridge opens after long delay</a></div><p>" + THIRD + "</p></div></article>"
            + "<footer>Harbour Gazette</footer></body></html>";

    @TempDir
    Path folder;
    private Draft draft;
    private WebEvidence page;

    @BeforeEach
    void read() {
        draft = draft(PAGE);
        page = new WebEvidence(draft, draft.document());
    }

    private Draft draft(String html) {
        return new Draft(Reader.page(document(html), Optional.empty(), OutletHabits.NONE, new Wordings()));
    }

    private SourceDocument document(String html) {
        try {
            Path file = Files.writeString(folder.resolve("a.html"), html);
            return new Html(new Limits(1 << 20, 100), new Tally()).open(new SourceFile(file, "a.html"), new Problems())
                    .findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int block(String text) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.block(i).text().equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    private double measure(WebTrait trait, String text) {
        return trait.of(page, block(text));
    }

    @Test
    void theCoreIsTheInnermostElementWithMostOfTheProse() {
        assertEquals(List.of("article", "body"), page.tree().core().element.words());
        assertEquals(page.tree().core(), page.tree().densest());
        assertEquals(1, measure(WebTrait.IN_CORE, FIRST));
        assertEquals(1, measure(WebTrait.UP_TO_CORE, FIRST));
        assertEquals(0, measure(WebTrait.IN_CORE, "By Ada Thornquist"));
        assertTrue(measure(WebTrait.PARENT_PROSE, SECOND) > 0.8);
    }

    @Test
    void wordsOfAnElementAreToldByHowFarOutTheyStand() {
        int related = WebWords.get().groups().indexOf("related");
        int lead = WebWords.get().groups().indexOf("lead");
        int body = WebWords.get().groups().indexOf("body");
        assertEquals(0, page.tree().far(block("Bridge opens after long delay"), related));
        assertEquals(0, page.tree().far(block("After eleven years the boat is sold."), lead));
        assertEquals(1, page.tree().far(block(FIRST), body));
        assertEquals(PageTree.FAR, page.tree().far(block("Home"), body));
        assertTrue((page.tree().namedWithin(block("Bridge opens after long delay")) >> related & 1) != 0);
        assertFalse((page.tree().namedWithin(block(FIRST)) >> body & 1) != 0);
    }

    @Test
    void aPrefixIsAWordOfItsGroupAndNoOther() {
        WebWords words = WebWords.get();
        assertEquals(1L << words.groups().indexOf("newsletter"), words.of(List.of("newsletterbox")) & 1L << words.groups().indexOf("newsletter"));
        assertEquals(0, words.of(List.of("address", "xyzzy")));
    }

    @Test
    void likenessWithWhatThePageDeclares() {
        assertEquals(2, measure(WebTrait.DECLARED_HEADLINE, "Ferry stops for good"));
        assertEquals(2, measure(WebTrait.DECLARED_STANDFIRST, "After eleven years the boat is sold."));
        assertEquals(1, measure(WebTrait.DECLARED_BODY, FIRST));
        assertEquals(0, measure(WebTrait.DECLARED_BODY, THIRD));
        assertTrue(measure(WebTrait.DECLARED_AUTHORS, "By Ada Thornquist") > 0.7);
        assertEquals(1, measure(WebTrait.DECLARED_DAY, "4 July 2012"));
        assertEquals(block("Ferry stops for good"), page.title());
        assertEquals(1, measure(WebTrait.AFTER_TITLE, "After eleven years the boat is sold."));
    }

    @Test
    void linesOfOneElementAndOfSiblingsAreARun() {
        assertEquals(2, page.kinship(block(FIRST), block(SECOND)));
        assertEquals(1, page.kinship(block(SECOND), block("Bridge opens after long delay")));
        assertEquals(2, page.run(block(FIRST)));
        assertEquals(1, page.runPlace(block(SECOND)));
        assertEquals(1, measure(WebTrait.LINK_SHARE, "Bridge opens after long delay"));
    }

    @Test
    void aPageWithoutDeclarationsHasNoneToBeLike() {
        Draft bare = draft("<p>" + FIRST + "<br>" + SECOND + "</p>");
        WebEvidence evidence = new WebEvidence(bare, bare.document());
        assertEquals(-1, WebTrait.DECLARED_BODY.of(evidence, 0));
        assertEquals(-1, WebTrait.DECLARED_HEADLINE.of(evidence, 0));
        assertEquals(-1, evidence.title());
        assertEquals(3, evidence.kinship(0, 1));
        assertEquals(1, WebTrait.BREAKS.of(evidence, 1));
    }

    @Test
    void aRowIsAsWideAsThePageHasEvidence() {
        assertEquals(BlockVectors.WEB_WIDTH, BlockVectors.of(draft).width());
        BlockVectors vectors = BlockVectors.of(draft);
        float[] likelihoods = new float[draft.size()];
        likelihoods[block(FIRST)] = 1;
        likelihoods[block(SECOND)] = 1;
        vectors.tell(likelihoods);
        int kind = BlockVectors.WEB_WIDTH - WebAnswers.WIDTH;
        assertTrue(vectors.rows()[vectors.at(block(THIRD)) + kind] > 0.99, "the other paragraphs are text");
        assertEquals(-1, vectors.rows()[vectors.at(block("By Ada Thornquist")) + kind], "there is no other of its kind");
    }
}
