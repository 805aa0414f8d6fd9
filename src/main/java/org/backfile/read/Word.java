package org.backfile.read;

import java.util.Arrays;

/**
 * A word, or a whole line of a few words, with what the lexicon knows of it. Filled while the lists are loaded, then
 * read by many threads.
 */
final class Word {

    private static final Opening[] NO_OPENINGS = {};
    private static final Sequence[] NO_SEQUENCES = {};

    /** What a word is that stands in no list. */
    static final Word UNKNOWN = new Word("");

    private final String text;
    private final char[] letters;
    private final int hash;
    private long languages;
    private boolean icon;
    private boolean iconNoun;
    private boolean iconTitle;
    private int uses;
    private Phrases whole = Phrases.NONE;
    private Opening[] openings = NO_OPENINGS;
    private Sequence[] sequences = NO_SEQUENCES;

    /** The bits of all words that are second in a sequence; a word's own bit follows from its hash, that of the unknown is none. */
    private long seconds;
    private final long bit;

    Word(String text) {
        this.text = text;
        this.letters = text.toCharArray();
        this.hash = text.hashCode();
        this.bit = text.isEmpty() ? 0 : 1L << (hash * 0x9e3779b1 >>> 26);
    }

    /** What a word may be beside a name. */
    enum Use {
        /** "and", "und", "et": joins the names of a byline. */
        JOINS_NAMES,
        /** "reporter", "redaktion", "staff": says what the person in a byline is, or that there is none. */
        NAME_ROLE,
        /** "for", "aus", "en": what follows a name in a byline after such a word is no name. */
        ENDS_NAMES,
        /** "news", "zeitung", "diario": a word of outlets' names. */
        OUTLET
    }

    /** A phrase that begins with a word, as a folded text. */
    record Opening(String text, Phrase phrase) { }

    /** A phrase of several words. */
    record Sequence(Word[] words, Phrase phrase) {

        /** Whether it stands at a place of a text of so many words. */
        boolean at(Word[] text, int from, int size) {
            int k = 0;
            while (k < words.length && from + k < size && text[from + k] == words[k]) {
                k++;
            }
            return k == words.length;
        }
    }

    String text() {
        return text;
    }

    /** The text's UTF-16 units; not to be changed. */
    char[] letters() {
        return letters;
    }

    /** {@link String#hashCode} of the text. */
    int hash() {
        return hash;
    }

    /** The languages that have it as a function word, a bit each in the order of {@link Lexicon#LANGUAGES}. */
    long languages() {
        return languages;
    }

    void addLanguage(long bit) {
        languages |= bit;
    }

    /** Whether it stands in icon titles of a language. */
    boolean icon() {
        return icon;
    }

    void addIcon() {
        icon = true;
        iconTitle = true;
    }

    /** Whether it says outright that a title names an icon: "icon", "logo", "значок". */
    boolean iconNoun() {
        return iconNoun;
    }

    void addIconNoun() {
        iconNoun = true;
        iconTitle = true;
    }

    /** Whether it stands in icon titles, of a language or of none: "arrow", "icon", "facebook". */
    boolean iconTitle() {
        return iconTitle;
    }

    void addIconTitle() {
        iconTitle = true;
    }

    boolean is(Use use) {
        return (uses >> use.ordinal() & 1) == 1;
    }

    void add(Use use) {
        uses |= 1 << use.ordinal();
    }

    /** The kinds of phrase that it is as a whole. */
    Phrases whole() {
        return whole;
    }

    void add(Phrase phrase) {
        whole = whole.and(phrase);
    }

    /** The phrases that it is the first word of, the longest first. */
    Opening[] openings() {
        return openings;
    }

    /** Those of one length stay in the order in which they came. */
    void add(Opening opening) {
        openings = Arrays.copyOf(openings, openings.length + 1);
        int at = openings.length - 1;
        for (; at > 0 && openings[at - 1].text().length() < opening.text().length(); at--) {
            openings[at] = openings[at - 1];
        }
        openings[at] = opening;
    }

    /** The phrases of two words and more that it is the first word of. */
    Sequence[] sequences() {
        return sequences;
    }

    void add(Sequence sequence) {
        sequences = Arrays.copyOf(sequences, sequences.length + 1);
        sequences[sequences.length - 1] = sequence;
        seconds |= sequence.words()[1].bit;
    }

    /** Whether a sequence may begin with it and another word; said of a few others too that begin none. */
    boolean mayGoOn(Word second) {
        return (seconds & second.bit) != 0;
    }
}
