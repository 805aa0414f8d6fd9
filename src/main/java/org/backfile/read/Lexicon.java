package org.backfile.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.backfile.text.Words;

/**
 * What the word lists of all languages know, arranged for look-up. A page's furniture is often in another language than
 * its text (English buttons on a Thai page), so phrases count whatever the language; function words count for their own.
 */
final class Lexicon {

    /** Languages with a word list, in a fixed order: bit n of a mask is the n-th. At most 64. */
    static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl",
            "cs", "sk", "hu", "ro", "bg", "sr", "hr", "sl", "uk", "ru", "el", "tr", "ar", "fa", "he", "hi", "bn", "ta", "ur",
            "th", "vi", "id", "zh", "ja", "ko", "et", "lv", "lt", "ca");

    private static final class Holder {
        private static final Lexicon INSTANCE = new Lexicon(own());
    }

    private static final String FILE = "/org/backfile/lists/lexicon.bin";

    private final WordTable words;
    private final CalendarWords calendar;
    private final int longestPhrase;
    private final int longestIconTitle;

    /** @param bytes of a {@link LexiconWriter} */
    Lexicon(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getInt();
        longestPhrase = in.getInt();
        longestIconTitle = in.getInt();
        words = new WordTable(count, in);
        calendar = CalendarWords.read(in);
    }

    /** The program's own: as it was put together when the program was, or else of the lists themselves. */
    private static byte[] own() {
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            return in == null ? LexiconWriter.own() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon get() {
        return Holder.INSTANCE;
    }

    /** What is known of word i of a text. */
    Word word(Words text, int i) {
        return words.get(text, i);
    }

    /** What is known of a part of lower-case units. @param hash {@link String#hashCode} of the part */
    Word word(char[] text, int from, int to, int hash) {
        return words.get(text, from, to, hash);
    }

    /** What is known of a lower-case word. */
    Word word(String text) {
        return words.get(text);
    }

    /** The languages that have this lower-case word as a function word, a bit each in the order of {@link #LANGUAGES}. */
    long stopWordOf(String word) {
        return words.get(word).languages();
    }

    /** The kinds of phrase that this folded line is as a whole. */
    Phrases wholeLine(String folded) {
        return folded.length() <= longestPhrase ? words.get(folded).whole() : Phrases.NONE;
    }

    /** The length of the longest phrase. */
    int longestPhrase() {
        return longestPhrase;
    }

    /**
     * The longest phrase of this kind that opens a folded line and ends at a word's end; empty where there is none. Where a
     * script has no spaces a phrase may end anywhere.
     */
    String opening(String folded, Phrase phrase) {
        for (Word.Opening opening : openings(folded)) {
            if (opening.phrase() == phrase && opens(folded, opening)) {
                return opening.text();
            }
        }
        return "";
    }

    /** The kinds of phrase that open a folded line. */
    Phrases opens(String folded) {
        Phrases kinds = Phrases.NONE;
        for (Word.Opening opening : openings(folded)) {
            if (!kinds.contains(opening.phrase()) && opens(folded, opening)) {
                kinds = kinds.and(opening.phrase());
            }
        }
        return kinds;
    }

    private Word.Opening[] openings(String folded) {
        return words.get(folded.substring(0, firstWord(folded))).openings();
    }

    private static boolean opens(String folded, Word.Opening opening) {
        return folded.startsWith(opening.text()) && endsWord(folded, opening.text());
    }

    private static boolean endsWord(String line, String opening) {
        if (line.length() == opening.length()) {
            return true;
        }
        char after = line.charAt(opening.length());
        return !Words.spells(after) || Words.unspaced(opening.codePointBefore(opening.length()));
    }

    /** Where a folded line's first word ends; one sign is a word, and a character of a script without spaces. */
    static int firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Words.spells(folded.charAt(end))) {
            if (Words.unspaced(folded.charAt(end))) {
                return 1;
            }
            end++;
        }
        return end == 0 && !folded.isEmpty() ? 1 : end;
    }

    /** What is known of a part of a lower-case text. @param hash {@link String#hashCode} of the part */
    Word word(String text, int from, int to, int hash) {
        return words.get(text, from, to, hash);
    }

    /** The length of the longest word of icon titles, in UTF-16 units. */
    int longestIconTitle() {
        return longestIconTitle;
    }

    /** "and", "und", "et": joins the names of a byline. */
    boolean joinsNames(String word) {
        return word(word).is(Word.Use.JOINS_NAMES);
    }

    /** "reporter", "redaktion", "staff": says what the person in a byline is, or that there is none. */
    boolean nameRole(String word) {
        return word(word).is(Word.Use.NAME_ROLE);
    }

    /** "for", "aus", "en": what follows a name in a byline after such a word is no name. */
    boolean endsNames(String word) {
        return word(word).is(Word.Use.ENDS_NAMES);
    }

    CalendarWords calendar() {
        return calendar;
    }
}
