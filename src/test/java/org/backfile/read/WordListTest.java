package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language's list is whole, so that a language added tomorrow cannot be half there. */
class WordListTest {

    private static final Set<String> MAY_BE_EMPTY = Set.of("am", "pm", "bylineEnd");

    static Stream<String> languages() {
        return Lexicon.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheKeysOfEnglishWithDifferentValues(String language) {
        WordList list = WordList.load(language);
        assertEquals(List.copyOf(WordList.load("en").values().keySet()), List.copyOf(list.values().keySet()));
        list.values().forEach((key, values) -> {
            assertEquals(new HashSet<>(values).size(), values.size(), key + " says a thing twice");
            assertFalse(values.stream().anyMatch(String::isBlank), key);
            assertFalse(values.isEmpty() && !MAY_BE_EMPTY.contains(key), key + " is empty");
        });
        assertEquals(12, list.get("months").size());
        assertEquals(7, list.get("weekdays").size());
    }
}
