package org.backfile.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one flat JSON object (RFC 8259): what it holds besides strings and numbers is passed over. {@code NaN} is
 * allowed and passed over too: it is no number, and must not become the name of an author.
 */
public final class JsonMembers {

    /** The caller bounds the bytes; the library's own bound on a string would refuse what those allow. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python's json writes NaN for what pandas has no value for
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonMembers() {}

    /**
     * The members whose values are strings or numbers, by name; a number as it is written. A new map.
     *
     * @param json one object in UTF-8, from byte {@code from} on, and nothing after it
     * @throws MalformedJson where it is something else, a name stands twice, or it is nested a thousand deep
     */
    public static SortedMap<String, String> of(byte[] json, int from) throws MalformedJson {
        try (JsonParser parser = JSON.createParser(json, from, json.length - from)) {
            return members(parser);
        } catch (JsonProcessingException e) {
            // a bound that is passed, such as of depth, has no location
            String where = e.getLocation() == null ? "" : " at byte " + e.getLocation().getByteOffset();
            throw new MalformedJson(e.getOriginalMessage() + where);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static SortedMap<String, String> members(JsonParser parser) throws IOException, MalformedJson {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new MalformedJson("it is no object");
        }
        SortedMap<String, String> members = new TreeMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric() && !parser.isNaN()) {
                members.put(name, parser.getText());
            }
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            throw new MalformedJson("something follows the object");
        }
        return members;
    }
}
