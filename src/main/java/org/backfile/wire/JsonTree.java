package org.backfile.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as people write it into web pages, read as far as it goes: comments, trailing commas, missing values, raw
 * control characters, single quotes, names without quotes and odd escapes are borne in, and where it breaks off, or nests
 * a thousand deep, what stood before that is kept. Strict reading of data is {@link JsonMembers}. Immutable once read.
 */
public final class JsonTree {

    /** The caller bounds the text; the library's own bounds on strings and names would refuse what that allows. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE).maxNumberLength(Integer.MAX_VALUE).build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Map<String, JsonTree> members = new LinkedHashMap<>();
    private final List<JsonTree> items = new ArrayList<>();
    private final String text;
    private final boolean array;

    private JsonTree(String text, boolean array) {
        this.text = text;
        this.array = array;
    }

    /** The values that stand one after another in a text, mostly one; those before the first fault. */
    public static List<JsonTree> read(String json) {
        JsonTree roots = new JsonTree(null, true);
        try (JsonParser parser = JSON.createParser(json)) {
            fill(roots, parser);
        } catch (IOException e) {
            return roots.items(); // malformed, as so many are
        }
        return roots.items();
    }

    private static void fill(JsonTree roots, JsonParser parser) throws IOException {
        Deque<JsonTree> open = new ArrayDeque<>(List.of(roots));
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                name = parser.currentName();
            } else if (token.isStructEnd()) {
                open.pop();
            } else {
                boolean opens = token.isStructStart();
                boolean absent = opens || token == JsonToken.VALUE_NULL;
                JsonTree value = new JsonTree(absent ? null : parser.getText(), token == JsonToken.START_ARRAY);
                open.element().add(name, value);
                if (opens) {
                    open.push(value);
                }
            }
        }
    }

    private void add(String name, JsonTree value) {
        if (array) {
            items.add(value);
        } else {
            members.put(name, value);
        }
    }

    /** A string's characters, or a number or truth value as written; absent for null, objects and arrays. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The values of an array in order; of anything else itself alone. */
    public List<JsonTree> items() {
        return array ? Collections.unmodifiableList(items) : List.of(this);
    }

    /** A member of an object, the last of that name; absent of anything else. */
    public Optional<JsonTree> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The values of a member: those of its array, or the one; none where there is no such member. */
    public List<JsonTree> values(String name) {
        return members.containsKey(name) ? members.get(name).items() : List.of();
    }

    /** The values of an object's members or of an array, in order; none of anything else. */
    public List<JsonTree> children() {
        return array ? items() : List.copyOf(members.values());
    }
}
