package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.article.Field;
import org.backfile.article.Provenance;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    /** Of a page with these declarations. */
    private static Claims claims(String... pairs) {
        return Claims.of(document(pairs), ClaimKeys.PAGE);
    }

    /** Of a record with these members. */
    private static Claims record(String... pairs) {
        return Claims.of(document(pairs));
    }

    private static SourceDocument document(String... pairs) {
        Map<String, String> declared = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            declared.put(pairs[i], pairs[i + 1]);
        }
        return SourceDocument.of("text", declared,
                new Provenance("a.html", OptionalInt.empty(), Fingerprint.of("text"), 4, "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date_published", "datePublished", "date-publish", "PubDate", "published_at", "date"})
    void aRecordsMemberHasManyNames(String name) {
        Claims.Moment moment = record(name, "Wed, 04 Jul 2012 09:12:00 GMT").published().get(0);
        assertEquals("2012-07-04T09:12Z", moment.time().edtf());
        assertEquals(name, moment.origin());
    }

    @Test
    void whatOnlySoundsAlikeIsNoClaim() {
        assertEquals(Claims.NONE, record("date_download", "2012-07-04", "source", "crawl 7", "id", "1", "url", "https://a.example/1",
                "og.title", "A page's", "titles", "x"));
    }

    @Test
    void aNumberThatATableExportsIsAMoment() {
        assertEquals("2012-07-04T10:00Z", record("published", "1341396000").published().get(0).time().edtf());
        assertEquals("2012-07-04T10:00Z", record("published", "1341396000123").published().get(0).time().edtf());
        assertEquals(List.of(), record("published", "134139600").published());
    }

    @Test
    void aRecordsMoreExactNameGoesFirst() {
        assertEquals(List.of("2012-07-04", "2012-07-09"), record("date", "2012-07-09", "date_published", "2012-07-04").published()
                .stream().map(moment -> moment.time().edtf()).toList());
        assertEquals(List.of("Ada Thornquist", "Tom Bexley"), record("authors", "Ada Thornquist", "authors.2", "Tom Bexley", "byline",
                "By somebody else").authors());
    }

    @Test
    void fieldsAreThoseThatAreClaimed() {
        assertEquals(Set.of(Field.HEADLINE, Field.STANDFIRST), record("title", "Ferry stops", "subtitle", "For good").fields());
    }

    @Test
    void structuredDataGoesBeforeTheBrowsersTitle() {
        Claims claims = claims("html.title", "Ferry stops for good - Harbour Gazette", "ld.headline", "Ferry stops for good");
        assertEquals(new Claims.Title("Ferry stops for good", "ld.headline", true), claims.titles().get(0));
        assertEquals(new Claims.Title("Ferry stops for good - Harbour Gazette", "html.title", true), claims.titles().get(1));
        assertTrue(claims.titles().contains(new Claims.Title("Ferry stops for good", "html.title", false)));
    }

    @Test
    void timesKeepTheirZoneAndSayWhereTheyAreFrom() {
        Claims claims = claims("article.published_time", "2012-07-04T09:12:00+02:00", "meta.date", "not a date",
                "ld.dateModified", "2012-07-05");
        assertEquals(List.of("2012-07-04T09:12+02:00"), claims.published().stream().map(m -> m.time().edtf()).toList());
        assertEquals("article.published_time", claims.published().get(0).origin());
        assertEquals("2012-07-05", claims.updated().get(0).time().edtf());
    }

    @Test
    void authorsAreNamesAndNotAddressesOrTheOutlet() {
        assertEquals(List.of("Ada Thornquist", "Tom Bexley"), claims("ld.author", "Ada Thornquist", "ld.author.2", "Tom Bexley",
                "meta.author", "somebody else").authors());
        assertEquals(List.of("Ada Thornquist", "Tom Bexley"), claims("meta.author", "By Ada Thornquist and Tom Bexley").authors());
        assertEquals(List.of("Harbour Gazette"), claims("article.author", "https://example.org/ada", "meta.author", "Harbour Gazette",
                "og.site_name", "Harbour Gazette").authors());
        assertEquals(List.of("Lauren Maker"), claims("ld.author", "Lauren Maker, RDN, LD").authors());
    }

    @Test
    void aLanguageIsItsPrimaryCode() {
        assertEquals(Optional.of("de"), claims("html.lang", "de-AT").language());
        assertEquals(Optional.of("no"), claims("html.lang", "nb").language());
        assertEquals(Optional.empty(), claims("html.lang", "x-klingon-dialect").language());
    }
}
