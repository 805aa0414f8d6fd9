package org.backfile.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.PublicationTime;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * What a page says of its article outside the text, in the order in which it is to be believed: structured data before
 * what is written for social networks, that before the browser's title. A page may be wrong of itself, so these are weighed
 * against its text.
 *
 * @param titles      headlines, with what stands between dividers in them as well
 * @param published   times of publication, with where they are said
 * @param updated     times of the last change
 * @param authors     names, of the first origin that gives any
 * @param standfirsts descriptions
 * @param sections    names of sections
 * @param outlets     names of outlets
 * @param language    BCP 47 primary code
 */
record Claims(List<Title> titles, List<Moment> published, List<Moment> updated, List<String> authors, List<String> standfirsts,
        List<String> sections, List<String> outlets, Optional<String> language) {

    private static final List<String> TITLES = List.of("ld.headline", "micro.headline", "itemprop.headline", "rdfa.headline",
            "og.title", "twitter.title", "meta.parsely-title", "meta.sailthru.title", "meta.dc.title", "meta.title",
            "ld-page.headline", "ld.name", "html.title");
    private static final List<String> PUBLISHED = List.of("ld.datePublished", "micro.datePublished", "rdfa.datePublished",
            "article.published_time", "itemprop.datePublished", "og.article.published_time", "meta.parsely-pub-date",
            "meta.sailthru.date", "meta.article:published_time", "meta.datepublished", "meta.publishdate", "meta.publish-date",
            "meta.publication_date", "meta.pubdate", "meta.date", "meta.dc.date.issued", "meta.dc.date", "meta.dcterms.created",
            "meta.cxenseparse.recs.publishtime", "rdfa.dc.date", "rdfa.dc.created", "ld.dateCreated", "micro.dateCreated",
            "ld-page.datePublished", "time.pubdate");
    private static final List<String> UPDATED = List.of("ld.dateModified", "micro.dateModified", "article.modified_time",
            "og.updated_time", "itemprop.dateModified", "meta.last-modified");
    private static final List<String> AUTHORS = List.of("ld.author", "micro.author", "itemprop.author", "rdfa.author",
            "article.author", "meta.parsely-author", "meta.sailthru.author", "meta.cxenseparse.author", "meta.author",
            "meta.dc.creator", "meta.byl", "ld.creator", "rel.author");
    private static final List<String> STANDFIRSTS = List.of("ld.description", "og.description", "meta.description",
            "twitter.description", "micro.description", "ld.alternativeHeadline");
    private static final List<String> SECTIONS = List.of("ld.articleSection", "article.section", "micro.articleSection",
            "itemprop.articleSection", "meta.parsely-section", "og.section");
    private static final List<String> OUTLETS = List.of("ld.publisher.name", "og.site_name", "micro.publisher.name",
            "itemprop.publisher.name", "meta.dc.publisher");
    private static final List<String> LANGUAGES = List.of("html.lang", "ld.inLanguage", "http.content-language", "og.locale");

    /** What divides a title from the outlet's name in it. */
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|\u2013\u2014\u00b7\u00bb\u00ab:-]+\\s+|\\s*[|\u00bb]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?:|www\\.|@|/).*|.*@.*\\..*");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{2,3}|\\p{Lu}\\p{Ll}?\\p{Lu}");
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_PART = 12;

    /**
     * A headline that the page claims.
     *
     * @param text   as claimed, or what stands between two dividers in it
     * @param origin the key it was declared under
     * @param whole  whether it is all that was claimed
     */
    record Title(String text, String origin, boolean whole) { }

    /**
     * A time that the page claims.
     *
     * @param time    as read
     * @param written as claimed
     * @param origin  the key it was declared under
     */
    record Moment(PublicationTime time, String written, String origin) { }

    /** Of a document that is no page: its record's members are no claims. */
    static final Claims NONE = new Claims(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Optional.empty());

    /** The claims of a page. */
    static Claims of(SourceDocument document) {
        List<String> outlets = first(document, OUTLETS);
        return new Claims(titles(document), moments(document, PUBLISHED), moments(document, UPDATED), authors(document, outlets),
                all(document, STANDFIRSTS), first(document, SECTIONS), outlets, language(document));
    }

    private static List<String> all(SourceDocument document, List<String> keys) {
        Set<String> values = new LinkedHashSet<>();
        keys.forEach(key -> values.addAll(document.declared(key)));
        return List.copyOf(values);
    }

    /** The values of the first key that has any. */
    private static List<String> first(SourceDocument document, List<String> keys) {
        return keys.stream().map(document::declared).filter(values -> !values.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Title> titles(SourceDocument document) {
        List<Title> titles = new ArrayList<>();
        for (String key : TITLES) {
            for (String text : document.declared(key)) {
                titles.add(new Title(text, key, true));
                parts(text).forEach(part -> titles.add(new Title(part, key, false)));
            }
        }
        return List.copyOf(titles);
    }

    private static List<String> parts(String title) {
        return Arrays.stream(DIVIDER.split(title)).map(String::strip)
                .filter(part -> part.length() >= SHORTEST_PART && !part.equals(title)).toList();
    }

    private static List<Moment> moments(SourceDocument document, List<String> keys) {
        List<Moment> moments = new ArrayList<>();
        for (String key : keys) {
            document.declared(key).stream().findFirst().ifPresent(written ->
                    time(written).ifPresent(time -> moments.add(new Moment(time, written, key))));
        }
        return List.copyOf(moments);
    }

    /** A time that says a day at least. */
    static Optional<PublicationTime> time(String written) {
        return DateLine.of(written, Features.of(written), "", DateOrder.UNKNOWN).map(DateLine::time).filter(time -> time.day().isPresent());
    }

    /** Of the first origin that names a person; where all name the outlet alone, the outlet. */
    private static List<String> authors(SourceDocument document, List<String> outlets) {
        List<String> first = List.of();
        for (String key : AUTHORS) {
            Set<String> names = new LinkedHashSet<>();
            document.declared(key).forEach(value -> addNames(names, value));
            if (names.stream().anyMatch(name -> !isOutlet(name, outlets))) {
                return List.copyOf(names);
            }
            first = first.isEmpty() ? List.copyOf(names) : first;
        }
        return first;
    }

    private static boolean isOutlet(String name, List<String> outlets) {
        return outlets.stream().anyMatch(outlet -> Fold.of(outlet).equals(Fold.of(name)));
    }

    private static void addNames(Set<String> names, String value) {
        String line = value.strip();
        if (ADDRESS.matcher(line).matches()) {
            return;
        }
        for (Span span : Byline.of(line, Features.of(line)).names()) {
            String name = span.of(line);
            boolean degree = !names.isEmpty() && DEGREE.matcher(name).matches();
            if (name.length() <= LONGEST_NAME && !degree) {
                names.add(name.strip());
            }
        }
    }

    private static Optional<String> language(SourceDocument document) {
        return first(document, LANGUAGES).stream().map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(code -> code.matches("[a-z]{2,3}")).map(code -> code.equals("nb") || code.equals("nn") ? "no" : code).findFirst();
    }
}
