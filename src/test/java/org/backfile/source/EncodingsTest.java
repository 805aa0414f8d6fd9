package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    static Stream<Voices> voices() {
        return Voices.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("voices")
    void newsTextIsReadAsItWasWritten(Voices voice) {
        Decoded decoded = Encodings.decode(voice.bytes());
        assertEquals(voice.text(), decoded.text());
        assertEquals(0, decoded.flaws().count());
        assertTrue(decoded.sure());
        String expected = voice.charset().equals("windows-1253") ? "ISO-8859-7" : voice.charset(); // the same letters
        assertEquals(expected, decoded.charset().name());
    }

    @ParameterizedTest
    @MethodSource("voices")
    void aHeadlineAloneIsReadAsItWasWritten(Voices voice) {
        String headline = voice.text().lines().findFirst().orElseThrow();
        assertEquals(headline, Encodings.decode(headline.getBytes(Charset.forName(voice.charset()))).text());
    }

    @ParameterizedTest
    @MethodSource("voices")
    void utf8IsNeverTakenForAnotherEncoding(Voices voice) {
        Decoded decoded = Encodings.decode(voice.text().getBytes(UTF_8));
        assertEquals(Decoded.clean(voice.text(), UTF_8), decoded);
    }

    @ParameterizedTest
    @MethodSource("voices")
    void utf16WithoutAMarkIsKnownByItsNuls(Voices voice) {
        assertEquals(Decoded.clean(voice.text(), UTF_16LE), Encodings.decode(voice.text().getBytes(UTF_16LE)));
        assertEquals(Decoded.clean(voice.text(), UTF_16BE), Encodings.decode(voice.text().getBytes(UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void everyPrefixGivesText(Voices voice) {
        byte[] bytes = voice.bytes();
        for (int length = 0; length <= bytes.length; length++) {
            Decoded decoded = Encodings.decode(Arrays.copyOf(bytes, length));
            assertTrue(decoded.text().length() <= length);
        }
    }

    static Stream<Arguments> marks() {
        return Stream.of(arguments("UTF-8", "efbbbf"), arguments("UTF-16LE", "fffe"), arguments("UTF-16BE", "feff"),
                arguments("UTF-32LE", "fffe0000"), arguments("UTF-32BE", "0000feff"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void theByteOrderMarkDecidesAndIsNoText(String charset, String mark) {
        byte[] text = Voices.FRENCH.getBytes(Charset.forName(charset));
        Decoded decoded = Encodings.decode(joined(HexFormat.of().parseHex(mark), text));
        assertEquals(Decoded.clean(Voices.FRENCH, Charset.forName(charset)), decoded);
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] cut = Arrays.copyOf(Voices.RUSSIAN.getBytes(UTF_8), 101);
        Decoded decoded = Encodings.decode(cut);
        assertEquals(UTF_8, decoded.charset());
        assertEquals(new Decoded.Flaws(1, 100, decoded.text().length() - 1), decoded.flaws());
        assertTrue(decoded.text().endsWith("\ufffd"));
    }

    @Test
    void flawsAreCountedAndTheFirstIsPlaced() {
        byte[] bytes = joined("ééé".getBytes(UTF_8), new byte[] {(byte) 0xff}, "àà".getBytes(UTF_8),
                new byte[] {(byte) 0xc3});
        Decoded decoded = Encodings.decode(bytes);
        assertEquals("ééé\ufffdàà\ufffd", decoded.text());
        assertEquals(new Decoded.Flaws(2, 6, 3), decoded.flaws());
    }

    @Test
    void aReplacementCharacterThatTheSourceWroteIsNoFlaw() {
        assertEquals(Decoded.clean("caf\ufffd", UTF_8), Encodings.decode("caf\ufffd".getBytes(UTF_8)));
    }

    @Test
    void aStrayNulMakesNoUtf16() {
        String text = "The council met\0 on Monday.\n";
        assertEquals(Decoded.clean(text, UTF_8), Encodings.decode(text.getBytes(UTF_8)));
        String accented = "Le conseil municipal s'est réuni\0 à Évry lundi, a-t-on appris.\n";
        assertEquals(accented, Encodings.decode(accented.getBytes(ISO_8859_1)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said: don’t.", "“Yes”, she said", "so—he said", "a café in town", "£5", "No\u00a0break",
            "It owes £2bn, and £365,000 more, or £10m in all", "a première here, a première there, a third première",
            "no\u00a0\u00a0\u00a0break\u00a0\u00a0\u00a0at\u00a0\u00a0all", "Harmony®One at 20° costs 5½¢"})
    void englishWithFewOddCharactersIsWindows1252(String text) {
        Decoded decoded = Encodings.decode(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, decoded.text());
        assertEquals("windows-1252", decoded.charset().name());
    }

    @Test
    void aCurlyApostropheIsNoReasonForDoubt() {
        assertTrue(Encodings.decode("He said: don’t.".getBytes(Charset.forName("windows-1252"))).sure());
    }

    @Test
    void fewLettersLeaveDoubt() {
        assertFalse(Encodings.decode("a na\u00efve idea".getBytes(ISO_8859_1)).sure());
    }

    @Test
    void anyBytesGiveText() {
        Random random = new Random(20221108);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            Decoded decoded = Encodings.decode(bytes);
            assertTrue(decoded.text().length() <= bytes.length, () -> "seed 20221108: " + Arrays.toString(bytes));
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
