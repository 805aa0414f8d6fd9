package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final long SEED = 19840124;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Ministers meet|ministers-meet",
        "  Ministers -- meet!  |ministers-meet",
        "Don't stop|dont-stop",
        "\u2018Don\u2019t stop\u2019|dont-stop",
        "AT&T buys 3.5%|at-t-buys-3-5",
        "Über Märkte und Straßen|uber-markte-und-strassen",
        "École française|ecole-francaise",
        "Škoda žluťoučká|skoda-zlutoucka",
        "İstanbul'da dış|istanbulda-dis",
        "Ångström æra øl|angstrom-aera-ol",
        "Tiếng Việt|tieng-viet",
        "Первый спутник|pervyi-sputnik",
        "Αθήνα|athena",
        "北京|bei-jing",
        "\ud83d\ude00 smiles|smiles",
    })
    void writesEveryScriptInAscii(String headline, String slug) {
        assertEquals(slug, Slug.of(headline).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京", "서울", "مصر", "חדשות", "दिल्ली",
        "กรุง", "ঢাকা", "மதுரை", "თბილისი", "Երևան"})
    void noScriptIsLostWhole(String headline) {
        assertTrue(Slug.of(headline).text().length() >= 2, () -> headline + " gives " + Slug.of(headline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "\u2014", "\ud83d\ude00", "\ud83d", "\u0000", "---", "'"})
    void mayBeEmpty(String headline) {
        assertTrue(Slug.of(headline).isEmpty());
    }

    @Test
    void aLongOneEndsAtAWord() {
        String slug = Slug.of("the minister said ".repeat(20)).text();
        assertTrue(slug.length() <= Slug.LONGEST && slug.matches(".*-(the|minister|said)"), slug);
    }

    @Test
    void aLongWordIsCut() {
        assertEquals("x".repeat(Slug.LONGEST), Slug.of("x".repeat(500)).text());
    }

    @Test
    void isAlwaysASlug() {
        for (int n = 0; n < 2000; n++) {
            Random random = new Random(SEED + n);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
            assertTrue(Slug.of(text.toString()).text().length() <= Slug.LONGEST, "seed " + (SEED + n));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "a-", "a--b", "A", "a b", "é", "a/b", ".."})
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }
}
