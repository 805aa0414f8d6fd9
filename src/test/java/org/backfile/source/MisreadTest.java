package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"Harbour\u0092s gate, Harbour’s gate", "EASTHOLM \u0097 The bridge, EASTHOLM — The bridge", "\u0095 first, • first",
            "\u0093Open\u0094\u0085, “Open”…", "5 \u0080, 5 €"})
    void aByteOfWindows1252IsWhatItMeant(String text, String meant) {
        assertEquals(meant, Misread.mended(text));
    }

    @ParameterizedTest
    @CsvSource({"don\u00e2\u0080\u0099t, don’t", "\u00c3\u0089cole, École", "\u00f0\u009f\u0098\u0080 then, 😀 then", "\u00e2\u0082\u00ac5, €5"})
    void theBytesOfACharacterInUtf8AreThatCharacter(String text, String meant) {
        assertEquals(meant, Misread.mended(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "l’été à Noël", "donâ€™t", "cafÃ©", "«IRMû", "IRMû", "café\u00a0»", "allé…»", "été’»", "château", "SÃO PAULO", "THÂM", "one\u0085two", "東京 😀", "\u0000\u001b"})
    void whatCanBeSeenStays(String text) {
        assertEquals(text, Misread.mended(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Απρίλιος", "Мост открыт", "橋が開いた"})
    void aWholeTextReadAsLatin1ComesBack(String text) {
        assertEquals(text, Misread.mended(new String(text.getBytes(UTF_8), ISO_8859_1)));
    }

    /** Of its bytes "é…»" could be a character of UTF-8. */
    @Test
    void aWordOfWindows1252BeforeSignsStays() {
        assertEquals("allé…» ‘oui’", Misread.mended("all\u00e9\u0085\u00bb \u0091oui\u0092"));
    }

    @Test
    void aTextWithoutASignIsTheSameString() {
        String text = "one\u0085two, 東京 😀";
        assertSame(text, Misread.mended(text));
    }

    @ParameterizedTest
    @CsvSource({"a\u0081b, a\u0081b", "\u00e2\u0080, \u00e2€", "\u00e2\u0080x, \u00e2€x", "\u00ed\u00a0\u0080, \u00ed\u00a0€"})
    void whatIsNoCharacterOfEitherStays(String text, String left) {
        assertEquals(left, Misread.mended(text));
    }

    /** Texts that another program read as Latin-1, in either encoding, come back whole where each letter left a sign. */
    @Test
    void aTextReadAsLatin1ComesBack() {
        long seed = 20261124;
        Random random = new Random(seed);
        String alphabet = "ab €‘’“”–—";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (Charset charset : new Charset[] {UTF_8, WINDOWS_1252}) {
                String misread = new String(text.toString().getBytes(charset), ISO_8859_1);
                assertEquals(text.toString(), Misread.mended(misread), () -> charset + ", seed " + seed);
            }
        }
    }
}
