package org.backfile.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The pages' own words in one language, from {@code org/backfile/words/<language>.properties}. Dates and numbers
 * are written by these files too and not by the JDK, whose locale data differ from one release to the next.
 */
public final class Words {

    /** The languages that there are words for. */
    public static final List<String> LANGUAGES = List.of("de", "en", "fr");

    private static final String FALLBACK = "en";

    private final String language;
    private final Map<String, String> texts;
    private final List<String> singular;

    private Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.singular = Arrays.asList(text("number.singular").split(" "));
    }

    /**
     * The words for a language, English where there are none.
     *
     * @param language a BCP 47 code; only its first part counts
     */
    public static Words of(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(primary) ? new Words(language, read(primary)) : new Words(FALLBACK, read(FALLBACK));
    }

    /** The BCP 47 code of the language that the words are in. */
    public String language() {
        return language;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String direction() {
        return text("direction");
    }

    /** @throws IllegalArgumentException where there is no such key */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no interface text has the key " + key);
        }
        return text;
    }

    /** A text with {@code {0}}, {@code {1}} ... filled in. */
    public String text(String key, String... values) {
        String text = text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** {@code 1 article}, {@code 2,345 articles}: the text of {@code articles.one} or {@code articles.other}. */
    public String count(String key, long count) {
        return text(key + (singular.contains(Long.toString(count)) ? ".one" : ".other"), number(count));
    }

    /** A whole number with its thousands divided. */
    public String number(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        for (int i = out.length() - 3; i > 0 && out.charAt(i - 1) != '-'; i -= 3) {
            out.insert(i, text("number.group"));
        }
        return out.toString();
    }

    static Map<String, String> read(String language) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/org/backfile/words/" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
