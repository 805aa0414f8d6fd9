package org.backfile.read;

/** A word, or a whole line of a few words, with what the lexicon knows of it. Does not change. */
final class Word {

    private static final Opening[] NO_OPENINGS = {};
    private static final Sequence[] NO_SEQUENCES = {};

    /** What a word is that stands in no list. */
    static final Word UNKNOWN = new Word(-1, new char[0], 0, new Facts(0, 0, Phrases.NONE, NO_OPENINGS, NO_SEQUENCES, 0));

    private final int number;
    private final String text;
    private final char[] letters;
    private final int hash;
    private final Facts facts;
    private final long bit;

    /**
     * @param number  its own among all words
     * @param letters its UTF-16 units
     * @param hash    {@link String#hashCode} of them
     */
    Word(int number, char[] letters, int hash, Facts facts) {
        this.number = number;
        this.text = new String(letters);
        this.letters = letters;
        this.hash = hash;
        this.facts = facts;
        this.bit = letters.length == 0 ? 0 : bit(hash);
    }

    /**
     * What is known of a word.
     *
     * @param languages that have it as a function word, a bit each in the order of {@link Lexicon#LANGUAGES}
     * @param uses      a bit each in the order of {@link Use}
     * @param whole     the kinds of phrase that it is as a whole
     * @param openings  the phrases that it is the first word of, the longest first
     * @param sequences the phrases of two words and more that it is the first word of
     * @param seconds   the bits of all words that are second in one of them, see {@link Word#bit(int)}
     */
    record Facts(long languages, int uses, Phrases whole, Opening[] openings, Sequence[] sequences, long seconds) { }

    /** What a word is used for. */
    enum Use {
        /** "and", "und", "et": joins the names of a byline. */
        JOINS_NAMES,
        /** "reporter", "redaktion", "staff": says what the person in a byline is, or that there is none. */
        NAME_ROLE,
        /** "for", "aus", "en": what follows a name in a byline after such a word is no name. */
        ENDS_NAMES,
        /** "news", "zeitung", "diario": a word of outlets' names. */
        OUTLET,
        /** Stands in icon titles of a language. */
        ICON,
        /** "icon", "logo", "значок": says outright that a title names an icon. */
        ICON_NOUN,
        /** "arrow", "icon", "facebook": stands in icon titles, of a language or of none. */
        ICON_TITLE
    }

    /** A phrase that begins with a word, as a folded text. */
    record Opening(String text, Phrase phrase) { }

    /** A phrase of several words. @param words their numbers */
    record Sequence(int[] words, Phrase phrase) {

        /** Whether it stands at a place of a text of so many words. */
        boolean at(Word[] text, int from, int size) {
            int k = 0;
            while (k < words.length && from + k < size && text[from + k].number == words[k]) {
                k++;
            }
            return k == words.length;
        }
    }

    /** One of 64 bits that follows from a word's hash. */
    static long bit(int hash) {
        return 1L << (hash * 0x9e3779b1 >>> 26);
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
        return facts.languages;
    }

    boolean is(Use use) {
        return (facts.uses >> use.ordinal() & 1) == 1;
    }

    /** The kinds of phrase that it is as a whole. */
    Phrases whole() {
        return facts.whole;
    }

    /** The phrases that it is the first word of, the longest first. */
    Opening[] openings() {
        return facts.openings;
    }

    /** The phrases of two words and more that it is the first word of. */
    Sequence[] sequences() {
        return facts.sequences;
    }

    /** Whether a sequence may begin with it and another word; said of a few others too that begin none. */
    boolean mayGoOn(Word second) {
        return (facts.seconds & second.bit) != 0;
    }
}
