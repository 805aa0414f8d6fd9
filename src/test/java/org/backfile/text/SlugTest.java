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
        "\u00dcber M\u00e4rkte und Stra\u00dfen|uber-markte-und-strassen",
        "\u00c9cole fran\u00e7aise|ecole-francaise",
        "\u0160koda \u017elu\u0165ou\u010dk\u00e1|skoda-zlutoucka",
        "\u0130stanbul'da d\u0131\u015f|istanbulda-dis",
        "\u00c5ngstr\u00f6m \u00e6ra \u00f8l|angstrom-aera-ol",
        "Ti\u1ebfng Vi\u1ec7t|tieng-viet",
        "\u041f\u0435\u0440\u0432\u044b\u0439 \u0441\u043f\u0443\u0442\u043d\u0438\u043a|pervyi-sputnik",
        "\u0391\u03b8\u03ae\u03bd\u03b1|athena",
        "\u5317\u4eac|bei-jing",
        "\ud83d\ude00 smiles|smiles",
    })
    void writesEveryScriptInAscii(String headline, String slug) {
        assertEquals(slug, Slug.of(headline).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u6771\u4eac", "\uc11c\uc6b8", "\u0645\u0635\u0631", "\u05d7\u05d3\u05e9\u05d5\u05ea", "\u0926\u093f\u0932\u094d\u0932\u0940",
        "\u0e01\u0e23\u0e38\u0e07", "\u09a2\u09be\u0995\u09be", "\u0bae\u0ba4\u0bc1\u0bb0\u0bc8", "\u10d7\u10d1\u10d8\u10da\u10d8\u10e1\u10d8", "\u0535\u0580\u0587\u0561\u0576"})
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
    @ValueSource(strings = {"-a", "a-", "a--b", "A", "a b", "\u00e9", "a/b", ".."})
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }
}
