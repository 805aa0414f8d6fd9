package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.problem.Problems;
import org.backfile.source.Formats;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of HTML becomes an article whose body keeps what the page marks. */
class WebPageTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry stops for good - Harbour Gazette</title>
            <link rel="canonical" href="https://example.org/2012/ferry"><meta property="og:title" content="The ferry stops for good">
            <meta property="og:site_name" content="Harbour Gazette">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stops for good",
            "datePublished":"2012-07-04T09:12:00+02:00","author":{"@type":"Person","name":"Ada Thornquist"}}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <main><article><h1>The ferry stops for good</h1>
            <p>The ferry that has crossed the harbour since the bridge was a drawing made its last trip on Monday, and people stood on the
            quay to see it go, as <a href="/2012/bridge">the new bridge</a> had taken most of its passengers away in the spring.</p>
            <h2>A wreath on the bow</h2>
            <p>Somebody had hung a wreath of heather there, which <em>nobody</em> took down again, and in the evening there were fireworks
            over the water, for which the town had paid, and which the crew of the ferry watched from the deck of another boat.</p>
            <ul><li>It carried nine million people in its time, and their bicycles.</li>
            <li>It sank once, in the winter of 1963, and was raised again in the spring of that year.</li></ul>
            <p>What becomes of the boat is not known; the harbour museum has asked for it, and so has a man who wants to live in it, and the
            town will decide between the two of them before the end of the year, as the mayor said on the quay.</p>
            </article></main><footer><p>&copy; 2012 Harbour Gazette. All rights reserved.</p></footer></body></html>
            """;

    @TempDir
    private Path folder;

    private Article article() throws IOException {
        return article(PAGE);
    }

    private Article article(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.html"), page);
        Problems problems = new Problems();
        try (var documents = Formats.of(Limits.DEFAULT, new Tally()).open(new SourceFile(file, "ferry.html"), problems)) {
            SourceDocument document = documents.findFirst().orElseThrow();
            Article article = new Reader(List.of()).read(document, problems).orElseThrow();
            Account.settleText(document, article);
            return article;
        }
    }

    @Test
    void factsComeFromThePageAndItsText() throws IOException {
        Article article = article();
        assertEquals("The ferry stops for good", article.headline());
        assertEquals("2012-07-04T09:12+02:00", article.published().time().edtf());
        assertEquals(List.of("Ada Thornquist"), article.bylines());
        assertEquals(Optional.of("Harbour Gazette"), article.outlet());
        assertEquals(Optional.of("en"), article.language());
    }

    @Test
    void theBodyKeepsLinksEmphasisHeadingsAndLists() throws IOException {
        String markdown = MarkdownRenderer.builder().build().render(article().body());
        assertTrue(markdown.contains("as [the new bridge](https://example.org/2012/bridge) had taken"), markdown);
        assertTrue(markdown.contains("which *nobody* took down"), markdown);
        assertTrue(markdown.contains("## A wreath on the bow"), markdown);
        assertTrue(markdown.contains("- It sank once"), markdown);
    }

    @Test
    void theAddressThatThePageIsKnownUnderIsItsIdentity() throws IOException {
        assertEquals(org.backfile.article.ArticleId.of(org.backfile.text.Fingerprint.of("https://example.org/2012/ferry")), article().id());
    }

    @Test
    void aLanguageThatNoWordListKnowsIsTheOneThatThePageNames() throws IOException {
        assertEquals(Optional.of("eo"), article("""
                <!doctype html><html lang="eo"><head><title>Trajno haltis</title></head><body><article><h1>Trajno haltis ĉe rivero</h1>
                <p>Granda trajno haltis hieraŭ vespere apud rivero, ĉar ponto rompiĝis dum ŝtormo, kaj pasaĝeroj marŝis piede ĝis proksima
                vilaĝo, kie loĝantoj donis manĝon.</p><p>Neniu vundiĝis, diris polico, sed riparo daŭros multajn semajnojn, kaj
                vojaĝantoj uzos busojn ĝis printempo, kiam nova ponto estos preta por trajnoj.</p></article></body></html>
                """).language());
    }
}
