package org.backfile.cite;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;

/**
 * One {@code meta} element of an article's page.
 *
 * @param attribute the attribute that holds the name: {@code property} for OpenGraph, {@code name} for the rest
 * @param name      {@code og:title}
 * @param content   the value
 */
public record PageMetadata(String attribute, String name, String content) {

    /**
     * What reference software and social media read from the head of an article's page: OpenGraph and Dublin Core.
     *
     * <p>The Dublin Core type is Zotero's own word for a newspaper article: its Embedded Metadata translator takes
     * {@code og:type article} alone for a journal article, and any {@code citation_} name too, so there are none of
     * those. It reads the outlet from {@code og:site_name}.
     *
     * @param archive the archive's title, which stands for the outlet where the article names none
     * @param summary a sentence or two on the article
     * @param address where the article is published, absent where it is only in a folder
     */
    public static List<PageMetadata> of(Article article, String archive, String summary, Optional<URI> address) {
        List<PageMetadata> all = new ArrayList<>();
        openGraph(all, article, archive, summary);
        address.ifPresent(uri -> all.add(property("og:url", uri.toString())));
        dublinCore(all, article);
        return all;
    }

    private static void openGraph(List<PageMetadata> all, Article article, String archive, String summary) {
        all.add(property("og:type", "article"));
        all.add(property("og:title", article.headline()));
        all.add(property("og:site_name", article.outlet().orElse(archive)));
        if (!summary.isBlank()) {
            all.add(property("og:description", summary));
        }
        NewsArticleLd.time(article.published()).ifPresent(t -> all.add(property("article:published_time", t)));
        article.updated().flatMap(NewsArticleLd::time).ifPresent(t -> all.add(property("article:modified_time", t)));
        article.section().ifPresent(section -> all.add(property("article:section", section)));
    }

    private static void dublinCore(List<PageMetadata> all, Article article) {
        all.add(name("dcterms.type", "newspaperArticle"));
        all.add(name("dcterms.title", article.headline()));
        article.bylines().forEach(byline -> all.add(name("dcterms.creator", byline)));
        NewsArticleLd.time(article.published()).ifPresent(t -> all.add(name("dcterms.date", t)));
        article.outlet().ifPresent(outlet -> all.add(name("dcterms.publisher", outlet)));
        article.language().ifPresent(language -> all.add(name("dcterms.language", language)));
    }

    private static PageMetadata property(String name, String content) {
        return new PageMetadata("property", name, content);
    }

    private static PageMetadata name(String name, String content) {
        return new PageMetadata("name", name, content);
    }
}
