package org.backfile.read;

import java.nio.ByteBuffer;
import org.backfile.text.Words;

/**
 * The words of a lexicon's bytes, found without making a string of what is looked up: an open-addressing table over
 * {@link String#hashCode}. More than half of a text's words stand in no list; a filter of two bits for each hash,
 * which is small where the table is not, tells so of nearly all of them. A word is made when it is first met, as a page has few
 * of all languages' words. Safe for use by many threads.
 */
final class WordTable {

    private static final int LEAST_SLOTS = 1 << 4;
    private static final int SLOTS_PER_WORD = 3;

    /** Bits of the filter; a power of two. */
    private static final int FILTER_BITS = 1 << 18;

    private static final Phrase[] PHRASES = Phrase.values();

    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
    private final ByteBuffer rows;
    private final int[] hashes;
    private final int[] starts;

    /** The words that were met, and the numbers of all, from 1; a power of two of them. */
    private final Word[] slots;
    private final int[] numbers;

    /** Takes hashes, places and rows from a buffer, and leaves it behind them. @param count of words */
    WordTable(int count, ByteBuffer in) {
        hashes = new int[count];
        starts = new int[count + 1];
        in.asIntBuffer().get(hashes).get(starts);
        in.position(in.position() + (2 * count + 1) * Integer.BYTES);
        rows = in.slice(in.position(), starts[count]);
        in.position(in.position() + starts[count]);
        int size = Math.max(LEAST_SLOTS, 2 * Integer.highestOneBit(SLOTS_PER_WORD * count));
        slots = new Word[size];
        numbers = new int[size];
        for (int i = 0; i < count; i++) {
            put(i);
        }
    }

    private void put(int number) {
        int hash = hashes[number];
        int slot = slot(hash);
        while (numbers[slot] != 0) {
            slot = next(slot);
        }
        numbers[slot] = number + 1;
        filter[filterWord(hash)] |= bits(hash);
    }

    Word get(String text) {
        return get(text, 0, text.length(), text.hashCode());
    }

    /** The entry of a part of a text. @param hash {@link String#hashCode} of the part */
    Word get(String text, int from, int to, int hash) {
        if (!mayBe(hash)) {
            return Word.UNKNOWN;
        }
        int slot = slot(hash);
        Word word = at(slot);
        while (word != Word.UNKNOWN && !(word.hash() == hash && is(word.text(), text, from, to))) {
            slot = next(slot);
            word = at(slot);
        }
        return word;
    }

    /** The entry of word i of a text. */
    Word get(Words text, int i) {
        return get(text.units(), text.start(i), text.end(i), text.hash(i));
    }

    /** The entry of a part of some units. @param hash {@link String#hashCode} of the part */
    Word get(char[] text, int from, int to, int hash) {
        if (!mayBe(hash)) {
            return Word.UNKNOWN;
        }
        int slot = slot(hash);
        Word word = at(slot);
        while (word != Word.UNKNOWN && !(word.hash() == hash && is(word.letters(), text, from, to))) {
            slot = next(slot);
            word = at(slot);
        }
        return word;
    }

    /** The word of a slot; unknown where it is empty. */
    private Word at(int slot) {
        Word word = slots[slot];
        return word != null ? word : numbers[slot] == 0 ? Word.UNKNOWN : made(slot);
    }

    /** Words do not change, so that one that another thread made may be seen without a lock. */
    private synchronized Word made(int slot) {
        if (slots[slot] == null) {
            slots[slot] = word(numbers[slot] - 1);
        }
        return slots[slot];
    }

    /** See {@link LexiconWriter}. */
    private Word word(int number) {
        char[] letters = letters(number);
        int parts = rows.get(starts[number]);
        long languages = has(parts, LexiconWriter.LANGUAGES) ? rows.getLong() : 0;
        int uses = has(parts, LexiconWriter.USES) ? rows.get() : 0;
        Phrases whole = has(parts, LexiconWriter.WHOLE) ? new Phrases(rows.getInt()) : Phrases.NONE;
        int[] texts = new int[has(parts, LexiconWriter.OPENINGS) ? rows.getShort() : 0];
        Phrase[] phrases = new Phrase[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = rows.getInt();
            phrases[i] = PHRASES[rows.get()];
        }
        Word.Sequence[] sequences = new Word.Sequence[has(parts, LexiconWriter.SEQUENCES) ? rows.getShort() : 0];
        for (int i = 0; i < sequences.length; i++) {
            sequences[i] = sequence();
        }
        long seconds = sequences.length > 0 ? rows.getLong() : 0;
        Word.Opening[] openings = new Word.Opening[texts.length];
        for (int i = 0; i < openings.length; i++) { // last, as other rows are read for them
            openings[i] = new Word.Opening(new String(letters(texts[i])), phrases[i]);
        }
        return new Word(number, letters, hashes[number], new Word.Facts(languages, uses, whole, openings, sequences, seconds));
    }

    private static boolean has(int parts, int part) {
        return (parts & part) != 0;
    }

    /** Goes to a word's row and reads its letters. */
    private char[] letters(int number) {
        rows.position(starts[number]);
        boolean wide = has(rows.get(), LexiconWriter.WIDE);
        char[] letters = new char[rows.get() & 0xff];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = wide ? rows.getChar() : (char) (rows.get() & 0xff);
        }
        return letters;
    }

    private Word.Sequence sequence() {
        Phrase phrase = PHRASES[rows.get()];
        int[] words = new int[rows.get()];
        for (int i = 0; i < words.length; i++) {
            words[i] = rows.getInt();
        }
        return new Word.Sequence(words, phrase);
    }

    /** Most words are short, so that a plain loop is the fastest. */
    private static boolean is(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        int at = 0;
        while (at < word.length && text[from + at] == word[at]) {
            at++;
        }
        return at == word.length;
    }

    private boolean mayBe(int hash) {
        long bits = bits(hash);
        return (filter[filterWord(hash)] & bits) == bits;
    }

    private static int filterWord(int hash) {
        return (hash ^ hash >>> 15) & FILTER_BITS / Long.SIZE - 1;
    }

    /** Two bits of a long, by parts of the hash that say little of the place. */
    private static long bits(int hash) {
        int mixed = hash * 0x9e3779b1;
        return 1L << (mixed >>> 26) | 1L << (mixed >>> 20);
    }

    private static boolean is(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
