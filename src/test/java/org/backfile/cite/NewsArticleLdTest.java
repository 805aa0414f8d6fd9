package org.backfile.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Dated;
import org.backfile.article.Ledger;
import org.backfile.article.Provenance;
import org.backfile.article.PublicationTime;
import org.backfile.text.Fingerprint;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;

class NewsArticleLdTest {

    private static final Fingerprint HASH = Fingerprint.of("source");

    private static Article article(String published, Optional<String> some) {
        return new Article(ArticleId.of(HASH), "Ministers meet", Optional.empty(), some, some.stream().toList(), Optional.empty(),
                new Dated(PublicationTime.of(published), ""), Optional.empty(), some, some, some, new Document(),
                new Provenance("a.txt", OptionalInt.empty(), HASH, 6, "UTF-8"), new Ledger(List.of()), "", List.of(), Map.of(), List.of(),
                Optional.empty());
    }

    @Test
    void saysAllThatIsKnown() {
        assertEquals("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Ministers meet\",\"description\":\"x\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"x\"}],\"datePublished\":\"2022-08-01T16:03\",\"articleSection\":\"x\","
                + "\"inLanguage\":\"x\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"x\"},\"url\":\"https://e.org/a.html\","
                + "\"identifier\":{\"@type\":\"PropertyValue\",\"propertyID\":\"SHA-256 of the source\",\"value\":\"" + HASH.hex() + "\"}}",
                NewsArticleLd.of(article("2022-08-01T16:03", Optional.of("x")), Optional.of(URI.create("https://e.org/a.html"))));
    }

    @Test
    void inventsNothing() {
        String json = NewsArticleLd.of(article("", Optional.empty()), Optional.empty());
        for (String name : List.of("date", "author", "publisher", "url", "inLanguage", "articleSection", "description")) {
            assertFalse(json.contains("\"" + name), name);
        }
    }

    @Test
    void zoteroFindsANewspaperArticle() {
        List<PageMetadata> all = PageMetadata.of(article("2022-08-01", Optional.of("x")), "Archive", "", Optional.empty());
        assertEquals("article", content(all, "og:type"));
        assertEquals("newspaperArticle", content(all, "dcterms.type"));
        assertEquals("x", content(all, "og:site_name"));
        assertEquals("2022-08-01", content(all, "article:published_time"));
        assertFalse(all.stream().anyMatch(metadata -> metadata.name().startsWith("citation_")));
    }

    private static String content(List<PageMetadata> all, String name) {
        return all.stream().filter(metadata -> metadata.name().equals(name)).findFirst().orElseThrow().content();
    }
}
