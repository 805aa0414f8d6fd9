package org.backfile.publish.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each character is to a search, and the letters that it is compared by. The classes are data
 * ({@code characters.txt}, from Unicode 13) and not the platform's, whose Unicode version differs between Java releases and
 * between browsers. The platform's mappings (NFKC, NFKD, lower case) are asked only about characters that are in the data:
 * for those, Unicode's stability policies fix them for good.
 */
final class Characters {

    /** Ends a word. */
    static final byte SEPARATOR = 0;

    /** Neither ends a word nor is part of it: accents, soft hyphens, joiners. */
    static final byte IGNORED = 1;

    /** A letter, digit or mark of a script that puts spaces between words. */
    static final byte WORD = 2;

    /** A letter or mark of a script that is searched by pairs of its characters. */
    static final byte UNSPACED = 3;

    private static final String DATA = "/org/backfile/search/characters.txt";

    /**
     * Letters that are no base letter with an accent to Unicode, but are typed as if, and those that an accent makes
     * another letter.
     */
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry(0x00df, "ss"), Map.entry(0x00e6, "ae"), Map.entry(0x0153, "oe"), Map.entry(0x00f8, "o"),
            Map.entry(0x0111, "d"), Map.entry(0x00f0, "d"), Map.entry(0x00fe, "th"), Map.entry(0x0142, "l"),
            Map.entry(0x0127, "h"), Map.entry(0x0131, "i"), Map.entry(0x0167, "t"), Map.entry(0x03c2, "\u03c3"),
            Map.entry(0x0439, "\u0439"), Map.entry(0x0457, "\u0457"), Map.entry(0x045e, "\u045e"),
            Map.entry(0x0649, "\u064a"), Map.entry(0x06cc, "\u064a"), Map.entry(0x06a9, "\u0643"), Map.entry(0x06c1, "\u0647"));

    private static final int PAGE = 0x100;
    private static final byte[][] CLASSES = new byte[0x110000 / PAGE][];
    private static final byte[] NOUGHTS = new byte[0x20000];
    private static final String[] FOLDED = new String[0x20000];

    static {
        read();
    }

    private Characters() { }

    /** One of the four constants. */
    static byte classOf(int c) {
        byte[] page = CLASSES[c / PAGE];
        return page == null ? SEPARATOR : page[c % PAGE];
    }

    /** What a {@link #WORD} or {@link #UNSPACED} character is compared by: lower-case letters without accents. May be empty. */
    static String folded(int c) {
        if (c >= FOLDED.length) {
            return fold(c);
        }
        String known = FOLDED[c];
        return known != null ? known : (FOLDED[c] = fold(c));
    }

    /**
     * The one character that a letter and a following mark make where the mark makes it another letter: Cyrillic short i, the
     * voiced kana, the syllables of Hangul. A text may hold either form.
     *
     * @param base a folded character
     * @return the character, or -1 where the two make none
     */
    static int composed(int base, int mark) {
        if (!composes(mark) || !(isCyrillicBase(base) || isKana(base) || isHangul(base))) {
            return -1;
        }
        String pair = Normalizer.normalize(new StringBuilder().appendCodePoint(base).appendCodePoint(mark), Normalizer.Form.NFC);
        return pair.codePointCount(0, pair.length()) == 1 ? pair.codePointAt(0) : -1;
    }

    /** Whether a character can change the letter before it. */
    static boolean composes(int mark) {
        return mark == 0x306 || mark == 0x308 || mark == 0x3099 || mark == 0x309a || mark >= 0x1161 && mark <= 0x1175
                || mark >= 0x11a8 && mark <= 0x11c2;
    }

    private static boolean isCyrillicBase(int c) {
        return c == 0x438 || c == 0x456 || c == 0x443;
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30ff;
    }

    private static boolean isHangul(int c) {
        return c >= 0x1100 && c <= 0x1112 || c >= 0xac00 && c <= 0xd7a3;
    }

    private static String fold(int c) {
        if (c < NOUGHTS.length && NOUGHTS[c] > 0) {
            return String.valueOf((char) ('0' + NOUGHTS[c] - 1));
        }
        String text = Character.toString(c);
        if (classOf(c) == UNSPACED) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String special = SPECIAL.get(lower.codePointAt(0));
        return special != null ? special : letters(Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
    }

    private static String letters(String decomposed) {
        StringBuilder out = new StringBuilder();
        decomposed.codePoints().filter(c -> classOf(c) == WORD)
                .forEach(c -> out.append(SPECIAL.getOrDefault(c, Character.toString(c))));
        return out.toString();
    }

    private static void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Characters.class.getResourceAsStream(DATA),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> row(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(String[] row) {
        int first = Integer.parseInt(row[1], 16);
        byte kind = (byte) List.of("i", "w", "u", "d").indexOf(row[0]);
        for (int c = first; c <= Integer.parseInt(row[2], 16); c++) {
            byte[] page = CLASSES[c / PAGE] != null ? CLASSES[c / PAGE] : (CLASSES[c / PAGE] = new byte[PAGE]);
            page[c % PAGE] = kind == 3 ? WORD : (byte) (kind + 1);
            if (kind == 3) {
                NOUGHTS[c] = (byte) (c - first + 1);
            }
        }
    }
}
