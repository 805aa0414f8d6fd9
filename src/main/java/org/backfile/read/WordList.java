package org.backfile.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language, from {@code lists/<language>.txt}: lines {@code key = value | value}.
 *
 * @param language BCP 47 code
 * @param values   by key; in the file's order
 */
record WordList(String language, Map<String, List<String>> values) {

    static WordList load(String language) {
        String name = "/org/backfile/lists/" + language + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new WordList(language, parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> get(String key) {
        return values.getOrDefault(key, List.of());
    }

    private static Map<String, List<String>> parse(BufferedReader in) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                values.put(line.substring(0, equals).strip(), values(line, equals + 1));
            }
        }
        return values;
    }

    /** Without a regular expression: the lists are read at each start, before anything of the program is compiled. */
    private static List<String> values(String line, int from) {
        List<String> values = new ArrayList<>();
        int start = from;
        for (int bar = line.indexOf('|', start); bar >= 0; bar = line.indexOf('|', start)) {
            values.add(line.substring(start, bar).strip());
            start = bar + 1;
        }
        String last = line.substring(start).strip();
        if (!last.isEmpty()) {
            values.add(last);
        }
        return List.copyOf(values);
    }
}
