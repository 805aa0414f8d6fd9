package org.backfile.read;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.text.Fold;
import org.backfile.text.Words;

/**
 * Puts the word lists of all languages into the bytes that a {@link Lexicon} looks words up in: to do so at each start would be
 * a sixth of the time in which one article is built.
 *
 * <p>The bytes: how many words; the length of the longest phrase and of the longest word of icon titles; each word's hash; where
 * its row begins behind these, each, and where the last one ends (four bytes all); the rows; the calendar's words.
 */
final class LexiconWriter {

    /** A shorter phrase of two words is met by chance. */
    private static final int LEAST_SEQUENCE = 6;

    /** Lengths are written as one byte. */
    private static final int LONGEST = 255;

    /** What a row's first byte says: letters beyond Latin-1; that there are languages, uses and so on. */
    static final int WIDE = 1;
    static final int LANGUAGES = 2;
    static final int USES = 4;
    static final int WHOLE = 8;
    static final int OPENINGS = 16;
    static final int SEQUENCES = 32;

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final CalendarWords calendar = new CalendarWords();
    private int longestPhrase;
    private int longestIconTitle;

    /** What is known of a word so far. */
    static final class Row {
        private final int number;
        private final String text;
        private long languages;
        private int uses;
        private Phrases whole = Phrases.NONE;
        private final List<Word.Opening> openings = new ArrayList<>();
        private final List<Word.Sequence> sequences = new ArrayList<>();
        private long seconds;

        private Row(int number, String text) {
            this.number = number;
            this.text = text;
        }

        private void add(Word.Use use) {
            uses |= 1 << use.ordinal();
        }
    }

    /** Writes the lexicon of the program's own lists. @param to one file */
    public static void main(String[] to) throws IOException {
        Path file = Path.of(to[0]);
        Files.createDirectories(file.getParent());
        Files.write(file, own());
    }

    /** The lexicon of the program's own lists. */
    static byte[] own() {
        LexiconWriter writer = new LexiconWriter();
        for (int n = 0; n < Lexicon.LANGUAGES.size(); n++) {
            writer.add(WordList.load(Lexicon.LANGUAGES.get(n)), 1L << n);
        }
        writer.addSprites(WordList.load("sprite"));
        return writer.bytes();
    }

    /** The row of a word, a new one where it had none. */
    Row add(String word) {
        if (word.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " letters: " + word);
        }
        return rows.computeIfAbsent(word, text -> new Row(rows.size(), text));
    }

    private void addSprites(WordList list) {
        list.get("nouns").forEach(word -> iconTitle(word).add(Word.Use.ICON_NOUN));
        list.get("layers").forEach(this::iconTitle);
        list.get("services").forEach(this::iconTitle);
    }

    private Row iconTitle(String word) {
        longestIconTitle = Math.max(longestIconTitle, word.length());
        Row row = add(word);
        row.add(Word.Use.ICON_TITLE);
        return row;
    }

    private void add(WordList list, long language) {
        list.get("stopwords").forEach(word -> add(word.replace('\u2019', '\'')).languages |= language);
        for (Phrase phrase : Phrase.values()) {
            list.get(phrase.key()).forEach(text -> addPhrase(Fold.of(text), phrase));
        }
        list.get("icons").forEach(word -> iconTitle(word).add(Word.Use.ICON));
        list.get("bylineJoin").forEach(word -> add(word).add(Word.Use.JOINS_NAMES));
        list.get("bylineRole").forEach(word -> add(word).add(Word.Use.NAME_ROLE));
        list.get("bylineEnd").forEach(word -> add(word).add(Word.Use.ENDS_NAMES));
        list.get("outlet").forEach(word -> add(word).add(Word.Use.OUTLET));
        calendar.add(list);
    }

    private void addPhrase(String text, Phrase phrase) {
        Row whole = add(text);
        whole.whole = whole.whole.and(phrase);
        longestPhrase = Math.max(longestPhrase, text.length());
        int first = Lexicon.firstWord(text);
        add(text.substring(0, first)).openings.add(new Word.Opening(text, phrase));
        List<String> parts = first < text.length() && text.length() >= LEAST_SEQUENCE ? Words.of(text) : List.of();
        if (parts.size() > 1) {
            Row begins = add(parts.get(0));
            begins.sequences.add(new Word.Sequence(parts.stream().mapToInt(part -> add(part).number).toArray(), phrase));
            begins.seconds |= Word.bit(parts.get(1).hashCode());
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(rows.size());
            out.writeInt(longestPhrase);
            out.writeInt(longestIconTitle);
            for (Row row : rows.values()) {
                out.writeInt(row.text.hashCode());
            }
            ByteArrayOutputStream words = new ByteArrayOutputStream();
            DataOutputStream wordsOut = new DataOutputStream(words);
            for (Row row : rows.values()) {
                out.writeInt(words.size());
                write(row, wordsOut);
            }
            out.writeInt(words.size());
            words.writeTo(out);
            calendar.write(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
    }

    /** What of a row is nothing is not written; its first byte says what is. */
    private void write(Row row, DataOutputStream out) throws IOException {
        boolean wide = row.text.chars().anyMatch(letter -> letter > 0xff);
        out.writeByte((wide ? WIDE : 0) | (row.languages != 0 ? LANGUAGES : 0) | (row.uses != 0 ? USES : 0)
                | (row.whole.bits() != 0 ? WHOLE : 0) | (row.openings.isEmpty() ? 0 : OPENINGS) | (row.sequences.isEmpty() ? 0 : SEQUENCES));
        out.writeByte(row.text.length());
        if (wide) {
            out.writeChars(row.text);
        } else {
            out.writeBytes(row.text);
        }
        if (row.languages != 0) {
            out.writeLong(row.languages);
        }
        if (row.uses != 0) {
            out.writeByte(row.uses);
        }
        if (row.whole.bits() != 0) {
            out.writeInt(row.whole.bits());
        }
        if (!row.openings.isEmpty()) {
            openings(row.openings, out);
        }
        if (!row.sequences.isEmpty()) {
            sequences(row.sequences, out);
            out.writeLong(row.seconds);
        }
    }

    /** The longest first, others as they came. */
    private void openings(List<Word.Opening> openings, DataOutputStream out) throws IOException {
        openings.sort(Comparator.comparing((Word.Opening opening) -> -opening.text().length()));
        out.writeShort(openings.size());
        for (Word.Opening opening : openings) {
            out.writeInt(rows.get(opening.text()).number);
            out.writeByte(opening.phrase().ordinal());
        }
    }

    private static void sequences(List<Word.Sequence> sequences, DataOutputStream out) throws IOException {
        out.writeShort(sequences.size());
        for (Word.Sequence sequence : sequences) {
            out.writeByte(sequence.phrase().ordinal());
            out.writeByte(sequence.words().length);
            for (int word : sequence.words()) {
                out.writeInt(word);
            }
        }
    }
}
