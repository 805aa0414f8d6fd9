package org.backfile.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanOutputTest {

    private static String written(String text) {
        CleanOutput out = new CleanOutput();
        out.writeContent(text);
        return new String(out.toByteArray(), UTF_8);
    }

    @Test
    void charactersOfEveryWidthPass() {
        String text = "a\t\r\n\u00e9\u07ff\u0800\ud7ff\ue000\ufffd\ud83d\ude00\udbff\udffd";
        assertEquals(text, written(text));
    }

    @Test
    void whatHtmlForbidsIsReplaced() {
        assertEquals("\ufffd|\ufffd|\ufffd| |\ufffd|\ufffd|\ufffd", written("\0|\u007f|\u009f|\u0085|\ufdd0|\uffff|\ud83f\udffe"));
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertEquals("\ufffda\ufffd", written("\ud83da\ude00"));
    }

    @Test
    void aPartOfATextIsWritten() {
        CleanOutput out = new CleanOutput();
        out.writeContent("abc\ud83d\ude00", 1, 4);
        out.writeBinaryContent("\u00e9".getBytes(UTF_8));
        assertEquals("bc\ufffd\u00e9", new String(out.toByteArray(), UTF_8));
    }

    @Test
    void theBytesAreThoseOfTheJdksEncoder() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(20_000);
            String text = random.ints(length, 0, Character.MAX_CODE_POINT + 1).filter(CleanOutputTest::isWhole)
                    .mapToObj(Character::toString).collect(Collectors.joining());
            assertEquals(text, written(text));
        }
    }

    private static boolean isWhole(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !surrogate && !none && !Character.isISOControl(c);
    }
}
