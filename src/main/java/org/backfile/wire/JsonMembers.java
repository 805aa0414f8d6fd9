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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one flat JSON object (RFC 8259): what it holds besides strings, numbers and lists of such is passed over, but of an
 * object that is a value or in a list its {@code name}, as in {@code "authors": [{"name": "Ada Thornquist"}]}. {@code NaN} is
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
     * The members whose values are strings or numbers, by name; a number as it is written. The second value of a list is under
     * {@code name.2}, and so on, where no member is called so. A new map.
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
        SortedMap<String, String> lists = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list(parser, name, lists);
            } else {
                value(parser).ifPresent(value -> members.put(name, value));
            }
        }
        lists.forEach(members::putIfAbsent);
        if (parser.nextToken() != null) {
            throw new MalformedJson("something follows the object");
        }
        return members;
    }

    private static void list(JsonParser parser, String name, SortedMap<String, String> values) throws IOException {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Optional<String> value = value(parser);
            if (value.isPresent()) {
                count++;
                values.put(count == 1 ? name : name + "." + count, value.get());
            }
        }
    }

    /** A string or number as written, or the name of an object; the parser stands at the value's last token then. */
    private static Optional<String> value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric() && !parser.isNaN()) {
            return Optional.of(parser.getText());
        } else if (token == JsonToken.START_OBJECT) {
            return name(parser);
        }
        parser.skipChildren();
        return Optional.empty();
    }

    private static Optional<String> name(JsonParser parser) throws IOException {
        Optional<String> found = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            found = text && member.equals("name") ? Optional.of(parser.getText()) : found;
            parser.skipChildren();
        }
        return found;
    }
}
