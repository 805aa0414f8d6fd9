package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.article.Field;
import org.backfile.article.Role;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void allLanguagesHaveTheSameKeys() {
        Set<String> english = new TreeSet<>(Words.read("en").keySet());
        for (String language : Words.LANGUAGES) {
            assertEquals(english, new TreeSet<>(Words.read(language).keySet()), language);
        }
    }

    @Test
    void allLanguagesFillInTheSameValues() {
        Words.read("en").forEach((key, text) -> Words.LANGUAGES.forEach(language ->
                assertEquals(places(text), places(Words.read(language).get(key)), language + ": " + key)));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\w+}").matcher(text).results().forEach(m -> places.add(m.group()));
        return places;
    }

    @Test
    void everyRoleThatIsCutHasAName() {
        Words words = Words.of("en");
        Arrays.stream(Role.values()).filter(role -> !role.kept() && role != Role.BLANK)
                .forEach(role -> assertTrue(!words.text("role." + role.word()).isBlank()));
    }

    @Test
    void everyFieldHasAName() {
        Words words = Words.of("en");
        Arrays.stream(Field.values()).forEach(field -> assertTrue(!words.text("field." + field.word()).isBlank()));
    }

    @Test
    void aLanguageWithoutWordsIsServedInEnglish() {
        assertEquals("en", Words.of("tlh").language());
        assertEquals("fr-CH", Words.of("fr-CH").language());
        assertEquals("Rubriques", Words.of("fr-CH").text("sections"));
    }

    @Test
    void countsTakeTheirForm() {
        assertEquals("0 articles", Words.of("en").count("articles", 0));
        assertEquals("1 article", Words.of("en").count("articles", 1));
        assertEquals("1,234,567 articles", Words.of("en").count("articles", 1_234_567));
        assertEquals("0 article", Words.of("fr").count("articles", 0));
        assertEquals("12.345 Artikel", Words.of("de").count("articles", 12_345));
    }

    @Test
    void aMissingKeyIsSaid() {
        Words words = Words.of("en");
        assertEquals("no interface text has the key titel",
                assertThrows(IllegalArgumentException.class, () -> words.text("titel")).getMessage());
    }
}
