package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Provenance;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static Claims claims(String... pairs) {
        Map<String, String> declared = new java.util.TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            declared.put(pairs[i], pairs[i + 1]);
        }
        return Claims.of(SourceDocument.of("text", declared,
                new Provenance("a.html", OptionalInt.empty(), Fingerprint.of("text"), 4, "UTF-8")));
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
