package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backfile.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.get();

    static List<String> languages() {
        return Lexicon.LANGUAGES;
    }

    @Test
    void theOneThatIsShippedIsThatOfTheLists() throws IOException {
        try (InputStream shipped = Lexicon.class.getResourceAsStream("/org/backfile/lists/lexicon.bin")) {
            assertNotNull(shipped, "not made");
            assertArrayEquals(LexiconWriter.own(), shipped.readAllBytes(), "not made of the lists as they are");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasWhatTheListsHave(String language) {
        WordList list = WordList.load(language);
        int number = Lexicon.LANGUAGES.indexOf(language);
        for (String word : list.get("stopwords")) {
            assertTrue((LEXICON.stopWordOf(word.replace('\u2019', '\'')) >> number & 1) == 1, word);
        }
        for (Phrase phrase : Phrase.values()) {
            for (String text : list.get(phrase.key())) {
                String folded = Fold.of(text);
                assertTrue(LEXICON.wholeLine(folded).contains(phrase), text);
                assertTrue(LEXICON.opens(folded).contains(phrase), text);
                assertEquals(folded, LEXICON.opening(folded, phrase), text);
            }
        }
        list.get("icons").forEach(word -> assertTrue(LEXICON.word(word).is(Word.Use.ICON) && LEXICON.word(word).is(Word.Use.ICON_TITLE), word));
        list.get("bylineJoin").forEach(word -> assertTrue(LEXICON.joinsNames(word), word));
        list.get("bylineRole").forEach(word -> assertTrue(LEXICON.nameRole(word), word));
        list.get("bylineEnd").forEach(word -> assertTrue(LEXICON.endsNames(word), word));
        for (int month = 1; month <= list.get("months").size(); month++) {
            for (String name : list.get("months").get(month - 1).split(",")) {
                assertEquals(month, LEXICON.calendar().month(CalendarWords.plain(name), language), name);
            }
        }
    }

    @Test
    void aPhraseOfSeveralWordsIsFoundAsASequenceOfThem() {
        Word[] text = {LEXICON.word("read"), LEXICON.word("more")};
        assertTrue(text[0].mayGoOn(text[1]));
        assertTrue(Arrays.stream(text[0].sequences()).anyMatch(sequence -> sequence.words().length == 2 && sequence.at(text, 0, 2)));
        assertTrue(Arrays.stream(text[0].sequences()).noneMatch(sequence -> sequence.at(new Word[] {text[1], text[0]}, 0, 2)));
    }

    @Test
    void openingsStandFromTheLongest() {
        List<Integer> lengths = Arrays.stream(LEXICON.word("read").openings()).map(opening -> opening.text().length()).toList();
        assertTrue(lengths.size() > 1);
        assertEquals(lengths.stream().sorted(Comparator.reverseOrder()).toList(), lengths);
    }
}
