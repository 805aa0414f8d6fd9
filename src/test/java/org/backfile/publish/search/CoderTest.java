package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.backfile.wire.JsonTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoderTest {

    /**
     * One end of the coder and all that passes through it, as the vectors spell it: {@code number 5}, {@code text known
     * rest}.
     */
    private static final class Passage {

        private final Coder coder;
        private final int[] cell = Odds.even(1);
        private final Numbers numbers = new Numbers();
        private final Prose prose = new Prose();

        Passage(Coder coder) {
            this.coder = coder;
        }

        String pass(String kind, List<String> values, boolean writes) {
            return switch (kind) {
                case "bit" -> "" + coder.bit(cell, 0, writes ? number(values, 0) : 0);
                case "direct" -> "" + coder.direct(number(values, 0), writes ? number(values, 1) : 0);
                case "number" -> "" + numbers.code(coder, writes ? number(values, 0) : 0);
                case "text" -> prose.code(coder, values.get(0), writes ? values.get(1) : "");
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private static int number(List<String> values, int at) {
            return Integer.parseInt(values.get(at));
        }
    }

    @TestFactory
    List<DynamicTest> writesAndReadsTheVectors() throws IOException {
        return Vectors.lines("coder.jsonl").stream().map(line -> DynamicTest.dynamicTest(Vectors.text(line, "name"),
                () -> vector(line))).toList();
    }

    private static void vector(JsonTree line) {
        RangeEncoder encoder = new RangeEncoder();
        Passage writing = new Passage(encoder);
        Passage reading = new Passage(new RangeDecoder(HexFormat.of().parseHex(Vectors.text(line, "bytes"))));
        for (JsonTree step : line.values("steps")) {
            List<String> values = step.items().stream().map(item -> item.text().orElseThrow()).toList();
            String kind = values.get(0);
            List<String> rest = values.subList(1, values.size());
            String last = rest.get(rest.size() - 1);
            assertEquals(last, writing.pass(kind, rest, true));
            assertEquals(last, reading.pass(kind, rest, false));
        }
        byte[] bytes = encoder.bytes();
        assertEquals(Vectors.text(line, "bytes"), HexFormat.of().formatHex(bytes));
        assertEquals(Vectors.text(line, "script"), HexFormat.of().formatHex(Script.of("t/0a", bytes)));
    }

    @Test
    void whatIsWrittenIsRead() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[] values = random.ints(random.nextInt(400)).map(v -> (v & 0x7fffffff) >> random.nextInt(31))
                    .map(v -> Math.min(v, Integer.MAX_VALUE - 1)).toArray();
            String text = HostileTexts.text(random, 60);
            RangeEncoder encoder = new RangeEncoder();
            passAll(encoder, values, text);
            byte[] read = Script.bytes(Script.of("x", encoder.bytes())).orElseThrow();
            int[] again = values.clone();
            Arrays.fill(again, 0);
            String name = "seed " + seed;
            assertEquals(whole(text), passAll(new RangeDecoder(read), again, ""), name);
            assertArrayEquals(values, again, name);
        }
    }

    private static String passAll(Coder coder, int[] values, String text) {
        Numbers numbers = new Numbers();
        int[] odds = Odds.even(2);
        for (int i = 0; i < values.length; i++) {
            int passed = numbers.code(coder, values[i]);
            coder.bit(odds, passed & 1, passed >> 3 & 1);
            coder.direct(1 + passed % 16, passed & (1 << 1 + passed % 16) - 1);
            values[i] = passed;
        }
        return new Prose().code(coder, text);
    }

    private static String whole(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> c != 0).forEach(c -> out.append(c >= 0xd800 && c <= 0xdfff ? "?" : Character.toString(c)));
        return out.toString();
    }

    /** Long runs of the likelier bit bring carries and the finest odds. */
    @Test
    void likelyBitsCostNextToNothing() {
        RangeEncoder encoder = new RangeEncoder();
        int[] odds = Odds.even(1);
        for (int i = 0; i < 100_000; i++) {
            encoder.bit(odds, 0, i % 5_000 == 77 ? 1 : 0);
        }
        assertTrue(encoder.bytes().length < 120);
    }

    @Test
    void damagedBytesEndSomewhere() {
        Random random = new Random(3);
        for (int n = 0; n < 200; n++) {
            byte[] bytes = new byte[random.nextInt(50)];
            random.nextBytes(bytes);
            RangeDecoder decoder = new RangeDecoder(bytes);
            assertTrue(new Prose().code(decoder, "").length() <= Prose.LONGEST);
            new Numbers().code(decoder, 0);
        }
    }

    @Test
    void otherFilesAreNoScripts() {
        for (String text : List.of("", "backfile", "\ufeffbackfile(\"a\",\"", "\ufeffbackfile(\"a\");\n", "<html>")) {
            assertTrue(Script.bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE)).isEmpty(), text);
        }
    }
}
