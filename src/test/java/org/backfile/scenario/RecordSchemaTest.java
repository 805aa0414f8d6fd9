package org.backfile.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.JsonRecord;
import org.backfile.article.Provenance;
import org.backfile.article.RandomArticle;
import org.backfile.article.Role;
import org.backfile.problem.Problems;
import org.backfile.read.Reader;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema against records, by a validator that is not ours. */
class RecordSchemaTest {

    private static final long SEED = 19691120;
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT, InputFormat.JSON);
    private static final String GOOD = "{'id':'a','source':'a.txt','title':'T','authors':[],'datePublished':'2022-08-01T16:03','language':'en',"
            + "'articleBody':'B','captions':[],'provenance':{'sha256':'" + "0".repeat(64) + "','bytes':1,'charset':'UTF-8'},"
            + "'ledger':[{'start':0,'end':1,'line':1,'role':'sprite','rule':'r','text':'x'},{'start':1,'end':2,'line':1,'role':'blank','rule':'r'}]}";

    private static String text() {
        try (InputStream in = RecordSchemaTest.class.getResourceAsStream("/org/backfile/schema/record.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    @Test
    void everySeedsRecordKeepsIt() throws IOException {
        Reader reader = new Reader(List.of());
        for (Path seed : Checkout.seeds()) {
            String text = Files.readString(seed);
            Provenance provenance = new Provenance(seed.toString(), OptionalInt.empty(), Fingerprint.of(text), text.length(), "UTF-8");
            Optional<Article> article = reader.read(SourceDocument.of(text, Map.of(), provenance), new Problems());
            article.ifPresent(found -> assertEquals(List.of(), faults(JsonRecord.of(found, found.id().text())), seed::toString));
        }
    }

    @Test
    void everyRandomArticlesRecordKeepsIt() {
        for (long seed = SEED; seed < SEED + 300; seed++) {
            Article article = new RandomArticle(seed).article();
            assertEquals(List.of(), faults(JsonRecord.of(article, article.id().text())), "seed " + seed);
        }
    }

    @Test
    void aRecordThatKeepsItPasses() {
        assertEquals(List.of(), faults(GOOD.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "'title':'T',~", "'title':'T'~'title':' '", "'title':'T'~'title':null", "'authors':[]~'authors':'Ada'", "'authors':[],~",
        "'captions':[],~", "T16:03~ 16:03", "2022-08-01~2022-13-01", "2022-08-01T16:03~2022", "2022-08-01T16:03~", "'en'~'english language'",
        "'charset'~'encoding'", "'bytes':1~'bytes':-1", "000000~00000g", "'start':0~'start':-1", "'line':1~'line':0", "'sprite'~'icon-sprite'",
        "'rule':'r','text':'x'~'rule':'r'", "'role':'blank','rule':'r'~'role':'blank','rule':'r','text':'x'", "'id':'a'~'id':'a','colour':'red'",
        "'id':'a'~'id':1"})
    void aBrokenOneFails(String part, String broken) {
        String json = GOOD.replaceFirst(Pattern.quote(part), broken == null ? "" : broken);
        assertFalse(json.equals(GOOD));
        assertFalse(faults(json.replace('\'', '"')).isEmpty(), json);
    }

    @Test
    void itKnowsEveryRole() throws IOException {
        List<String> roles = new ArrayList<>();
        schema().at("/properties/ledger/items/properties/role/enum").forEach(role -> roles.add(role.textValue()));
        assertEquals(Arrays.stream(Role.values()).map(Role::word).toList(), roles);
        List<String> cut = new ArrayList<>();
        schema().at("/properties/ledger/items/if/properties/role/enum").forEach(role -> cut.add(role.textValue()));
        assertEquals(Arrays.stream(Role.values()).filter(role -> !role.kept() && !role.structural()).map(Role::word).toList(), cut);
    }

    /** Each member with its meaning, word for word. */
    @Test
    void thePageTellsWhatTheSchemaSays() throws IOException {
        String page = Files.readString(Path.of("docs/record.md"));
        for (String object : List.of("/properties", "/properties/provenance/properties", "/properties/ledger/items/properties",
                "/properties/conflicts/items/properties", "/properties/corrections/items/properties", "/properties/noArticle/properties",
                "/properties/otherLanguages/items/properties")) {
            schema().at(object).properties().forEach(member -> assertTrue(page.contains("| `" + member.getKey() + "` | ")
                    && page.contains("| " + member.getValue().get("description").textValue() + " |"), member::toString));
        }
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(TEXT);
    }
}
