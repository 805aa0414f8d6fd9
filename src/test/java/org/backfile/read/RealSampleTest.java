package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.backfile.article.Article;
import org.backfile.article.Ledger;
import org.backfile.article.PublicationTime;
import org.backfile.scenario.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one real scrape with a record made by hand. Its words are not ours to print, so it stays outside the project. */
class RealSampleTest {

    private static final String NAME = "seeds/000_41c4a8139c1cba15";

    /** Our names of the roles that the record by hand calls otherwise. */
    private static final Map<String, String> ROLES = Map.of("icon-sprite", "sprite", "repeated-headline", "repeat");

    private JsonNode expected;
    private Article article;

    @BeforeEach
    void read() throws IOException {
        Path text = Checkout.shared(NAME + ".txt");
        expected = new ObjectMapper().readTree(Checkout.shared(NAME + ".expected.json").toFile());
        article = Sample.article(Sample.text(text));
    }

    @Test
    void theHeadIsAsByHand() {
        assertEquals(expected.get("headline").textValue(), article.headline());
        assertEquals(Optional.of(expected.get("standfirst").textValue()), article.standfirst());
        assertEquals(Optional.empty(), article.kicker());
        assertEquals(Optional.empty(), article.dateline());
        assertEquals(strings("bylines"), article.bylines());
        assertEquals(Optional.of(expected.get("language").textValue()), article.language());
    }

    @Test
    void theDateIsAsByHandAndHasNoZone() {
        JsonNode published = expected.get("published");
        assertEquals(published.get("raw").textValue(), article.published().written());
        assertEquals(published.get("date").textValue() + "T" + published.get("time").textValue(), article.published().time().edtf());
        assertEquals(PublicationTime.Wall.class, article.published().time().getClass());
        assertEquals(Optional.empty(), article.updated());
    }

    @Test
    void theBodyIsAsByHand() {
        assertEquals(String.join("\n\n", strings("body")), article.bodyText());
        assertEquals(List.of(), article.captions());
    }

    @Test
    void theLedgerNamesWhatWasCut() {
        List<String> stripped = StreamSupport.stream(expected.get("stripped").spliterator(), false).map(cut -> cut.get("line").intValue()
                + " " + ROLES.get(cut.get("role").textValue()) + " " + cut.get("text").textValue()).toList();
        assertEquals(stripped, article.ledger().stripped().stream().map(this::row).toList());
    }

    private String row(Ledger.Item item) {
        return item.line() + " " + item.role().word() + " " + item.span().of(article.source());
    }

    private List<String> strings(String name) {
        return StreamSupport.stream(expected.get(name).spliterator(), false).map(JsonNode::textValue).toList();
    }
}
