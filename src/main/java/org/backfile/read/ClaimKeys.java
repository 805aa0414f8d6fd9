package org.backfile.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.source.SourceDocument;

/**
 * Under which keys a source declares what it claims of its article, each list in the order in which it is to be believed. See
 * {@link Claims} for what they mean.
 */
record ClaimKeys(List<String> titles, List<String> published, List<String> updated, List<String> authors,
        List<String> standfirsts, List<String> sections, List<String> outlets, List<String> languages) {

    /** Of a page of HTML. */
    static final ClaimKeys PAGE = new ClaimKeys(
            List.of("ld.headline", "micro.headline", "itemprop.headline", "rdfa.headline",
                    "og.title", "twitter.title", "meta.parsely-title", "meta.sailthru.title", "meta.dc.title", "meta.title",
                    "ld-page.headline", "ld.name", "html.title"),
            List.of("ld.datePublished", "micro.datePublished", "rdfa.datePublished",
                    "article.published_time", "itemprop.datePublished", "og.article.published_time", "meta.parsely-pub-date",
                    "meta.sailthru.date", "meta.article:published_time", "meta.datepublished", "meta.publishdate", "meta.publish-date",
                    "meta.publication_date", "meta.pubdate", "meta.date", "meta.dc.date.issued", "meta.dc.date", "meta.dcterms.created",
                    "meta.cxenseparse.recs.publishtime", "rdfa.dc.date", "rdfa.dc.created", "ld.dateCreated", "micro.dateCreated",
                    "ld-page.datePublished", "time.pubdate"),
            List.of("ld.dateModified", "micro.dateModified", "article.modified_time",
                    "og.updated_time", "itemprop.dateModified", "meta.last-modified"),
            List.of("ld.author", "micro.author", "itemprop.author", "rdfa.author",
                    "article.author", "meta.parsely-author", "meta.sailthru.author", "meta.cxenseparse.author", "meta.author",
                    "meta.dc.creator", "meta.byl", "ld.creator", "rel.author"),
            List.of("ld.description", "og.description", "meta.description",
                    "twitter.description", "micro.description", "ld.alternativeHeadline"),
            List.of("ld.articleSection", "article.section", "micro.articleSection",
                    "itemprop.articleSection", "meta.parsely-section", "og.section"),
            List.of("ld.publisher.name", "og.site_name", "micro.publisher.name",
                    "itemprop.publisher.name", "meta.dc.publisher"),
            List.of("html.lang", "ld.inLanguage", "http.content-language", "og.locale"));

    /**
     * Names that newsrooms' exports, crawlers and extractors give such members (schema.org, JSON Feed, news-please, newspaper,
     * trafilatura, WordPress), without what divides their words: {@code datepublished} is {@code date_published} too. What only
     * sounds alike, as {@code date_download} or {@code source}, is none.
     */
    private static final ClaimKeys RECORD = new ClaimKeys(
            List.of("headline", "title"),
            List.of("datepublished", "datepublish", "publisheddate", "publishdate", "publicationdate", "publishedat", "publishedtime",
                    "published", "firstpublished", "pubdate", "date"),
            List.of("datemodified", "modifieddate", "modifiedat", "modified", "dateupdated", "updatedat", "updated", "lastmodified"),
            List.of("authors", "author", "bylines", "byline", "creator"),
            List.of("standfirst", "subtitle", "dek"),
            List.of("articlesection", "section"),
            List.of("outlet", "newspaper", "publication", "publisher", "sitename"),
            List.of("inlanguage", "language", "lang"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[_ .-]");

    /** Those that a page may use; those that a record does use. */
    static ClaimKeys of(SourceDocument document) {
        return document.markup().isPresent() ? PAGE : RECORD.among(plain(document.declared().keySet()));
    }

    /** By their plain form, in order. */
    private static Map<String, List<String>> plain(Collection<String> keys) {
        Map<String, List<String>> plain = new HashMap<>();
        keys.stream().sorted().forEach(key -> plain.computeIfAbsent(BETWEEN_WORDS.matcher(key).replaceAll("").toLowerCase(Locale.ROOT),
                fresh -> new ArrayList<>()).add(key));
        return plain;
    }

    /** @param used the keys of a record by their plain form */
    private ClaimKeys among(Map<String, List<String>> used) {
        return new ClaimKeys(among(used, titles), among(used, published), among(used, updated), among(used, authors),
                among(used, standfirsts), among(used, sections), among(used, outlets), among(used, languages));
    }

    private static List<String> among(Map<String, List<String>> used, List<String> names) {
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            keys.addAll(used.getOrDefault(name, List.of()));
        }
        return keys;
    }
}
