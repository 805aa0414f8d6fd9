package org.backfile.cite;

import java.net.URI;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Dated;
import org.backfile.article.PublicationTime;
import org.backfile.wire.Json;

/** An article as schema.org NewsArticle in JSON-LD 1.1. */
public final class NewsArticleLd {

    private NewsArticleLd() { }

    /**
     * The JSON text, safe inside an HTML script element. Times are written as exactly as they are known: a day
     * where the source has a day, a clock time without an offset where it names no zone.
     *
     * @param address where the article is published, absent where it is only in a folder
     */
    public static String of(Article article, Optional<URI> address) {
        Json json = new Json().beginObject()
                .member("@context", "https://schema.org")
                .member("@type", "NewsArticle")
                .member("headline", article.headline())
                .member("description", article.standfirst());
        authors(json, article);
        json.member("dateline", article.dateline())
                .member("datePublished", time(article.published()))
                .member("dateModified", article.updated().flatMap(NewsArticleLd::time))
                .member("articleSection", article.section())
                .member("inLanguage", article.language());
        article.outlet().ifPresent(outlet -> thing(json.name("publisher"), "Organization", outlet));
        json.member("url", address.map(URI::toString));
        fixity(json, article);
        return json.endObject().text();
    }

    private static void authors(Json json, Article article) {
        if (!article.bylines().isEmpty()) {
            json.name("author").beginArray();
            article.bylines().forEach(name -> thing(json, "Person", name));
            json.endArray();
        }
    }

    private static void thing(Json json, String type, String name) {
        json.beginObject().member("@type", type).member("name", name).endObject();
    }

    private static void fixity(Json json, Article article) {
        json.name("identifier").beginObject()
                .member("@type", "PropertyValue")
                .member("propertyID", "SHA-256 of the source")
                .member("value", article.provenance().sha256().hex())
                .endObject();
    }

    /** Absent where nothing is known, or only that it is one of several days. */
    static Optional<String> time(Dated dated) {
        boolean open = dated.time() instanceof PublicationTime.Unknown || dated.time() instanceof PublicationTime.OneOf;
        return open ? Optional.empty() : Optional.of(dated.time().edtf());
    }
}
