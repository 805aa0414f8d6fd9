package org.backfile.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What a corpus's makers say of a page: lists of texts by name, a single text as a list of one. */
record Truth(Map<String, List<String>> values) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build(); // a missing value is written NaN

    Optional<String> get(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** By page id. */
    static Map<String, Truth> load(Path file) throws IOException {
        Map<String, Truth> truths = new TreeMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Truth truth = parse(line);
                truth.get("id").ifPresent(id -> truths.put(id, truth));
            }
        }
        return truths;
    }

    private static Truth parse(String line) throws IOException {
        Map<String, List<String>> values = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = parser.getText();
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric() && !parser.isNaN()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(parser.getText());
                }
            }
        }
        return new Truth(values);
    }
}
