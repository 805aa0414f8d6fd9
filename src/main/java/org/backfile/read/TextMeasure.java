package org.backfile.read;

import java.util.Arrays;
import org.backfile.text.Chars;
import org.backfile.text.Fold;
import org.backfile.text.Words;

/**
 * Measures one text after the other. A text is gone through once: its characters are counted, folded, cut into words, and each
 * word is looked up where it ends, while all of them are in the nearest cache. Its arrays serve the next text again, so it
 * belongs to one thread.
 */
final class TextMeasure {

    private static final String BULLETS = "•▪●◦‣·*–-";

    private final Lexicon lexicon = Lexicon.get();
    private String text = "";
    private int size;
    private char[] chars = new char[512];
    private char[] folded = new char[512];
    private int foldedSize;

    /** What the characters met so far are, all together, and what the last one is. */
    private int all;
    private int before;

    private int length;
    private int letters;
    private int digits;
    private int upperCase;
    private int capitalised;
    private int commas;
    private int quotes;
    private int signs;
    private int joints;
    private int sentenceEnds;

    private Word[] words = new Word[128];
    private int wordCount;
    private long[] stopWordMasks = new long[128];
    private int stopWordCount;
    private int[] contentWords = new int[128];
    private int iconWords;
    private boolean maySequence;

    /** What is measured of a text. */
    Features of(String text) {
        begin(text);
        characters();
        String fold = fold();
        return new Features(fold, length, wordCount, letters, digits, upperCase, capitalised, commas, quotes, signs, joints,
                sentenceEnds, endsSentence(), opensQuote(), listMark(), Arrays.copyOf(stopWordMasks, stopWordCount),
                Arrays.copyOf(contentWords, wordCount - stopWordCount), iconWords, whole(fold), lexicon.opens(fold), sequences());
    }

    private void begin(String text) {
        this.text = text;
        size = text.length();
        if (size > chars.length) {
            chars = new char[2 * size];
            folded = new char[2 * size];
        }
        text.getChars(0, size, chars, 0);
        foldedSize = 0;
        all = 0;
        before = Chars.of(' ');
        length = size;
        letters = 0;
        digits = 0;
        upperCase = 0;
        capitalised = 0;
        commas = 0;
        quotes = 0;
        signs = 0;
        joints = 0;
        sentenceEnds = 0;
        beginWords();
    }

    private void beginWords() {
        wordCount = 0;
        stopWordCount = 0;
        iconWords = 0;
        maySequence = false;
    }

    private void characters() {
        int at = 0;
        while (at < size) {
            int facts = Chars.of(chars[at]);
            if ((facts & Chars.IN_WORD) == Chars.SPELLS || apostrophe(at)) {
                at = word(at, facts);
            } else {
                other(at++, facts);
            }
        }
    }

    /** A run of what words are spelled with, see {@link Words}. Returns where it ends. Locals, as fields would be stored each time. */
    private int word(int from, int firstFacts) {
        char[] in = chars;
        char[] out = folded;
        int end = size;
        int facts = firstFacts;
        int seen = 0;
        int last = before;
        int to = foldedSize;
        int hash = 0;
        int letter = 0;
        int digit = 0;
        int at = from;
        do {
            char lower = (facts & Chars.SPELLS) == 0 ? '\'' : Chars.lower(facts);
            out[to++] = lower;
            hash = 31 * hash + lower;
            seen |= facts;
            letter += facts & Chars.LETTER;
            digit += facts & Chars.DIGIT;
            if (((facts | last) & Chars.UPPER) != 0) {
                capital(at, facts, last);
            }
            last = facts;
            facts = ++at < end ? Chars.of(in[at]) : 0;
        } while ((facts & Chars.IN_WORD) == Chars.SPELLS || apostrophe(at, last));
        take(lexicon.word(out, foldedSize, to, hash), hash);
        letters += letter;
        digits += digit / Chars.DIGIT;
        all |= seen;
        before = last;
        foldedSize = to;
        return at;
    }

    private boolean apostrophe(int at) {
        return apostrophe(at, before);
    }

    /** An apostrophe between two letters belongs to the word. */
    private boolean apostrophe(int at, int before) {
        return at + 1 < size && (chars[at] == '\'' || chars[at] == '\u2019') && (before & Chars.of(chars[at + 1]) & Chars.LETTER) != 0;
    }

    /** A blank, a mark, or a character that is a word by itself. */
    private void other(int at, int facts) {
        char c = chars[at];
        if ((facts & Chars.UNSPACED) != 0) {
            unspaced(at, facts);
        } else if (c == ' ') {
            blank();
        } else {
            folded(c, facts);
            if ((facts & Chars.DIGIT) != 0) {
                digits++;
            } else {
                mark(c, at);
            }
        }
        all |= facts;
        before = facts;
    }

    private void unspaced(int at, int facts) {
        char lower = Chars.lower(facts);
        length += 2;
        folded[foldedSize++] = lower;
        take(lexicon.word(folded, foldedSize - 1, foldedSize, lower), lower);
        if ((facts & Chars.LETTER) != 0) {
            letters++;
            if (((facts | before) & Chars.UPPER) != 0) {
                capital(at, facts, before);
            }
        } else if ((facts & Chars.DIGIT) != 0) {
            digits++;
        } else {
            mark(chars[at], at);
        }
    }

    private void folded(char c, int facts) {
        if ((facts & Chars.CURLED) != 0) {
            folded[foldedSize++] = Fold.straight(c);
        } else if ((facts & Chars.BLANK) != 0) {
            blank();
        } else if ((facts & Chars.INVISIBLE) == 0) {
            folded[foldedSize++] = Chars.lower(facts);
        }
    }

    private void blank() {
        if (foldedSize > 0 && folded[foldedSize - 1] != ' ') {
            folded[foldedSize++] = ' ';
        }
    }

    private void take(Word word, int hash) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
            stopWordMasks = Arrays.copyOf(stopWordMasks, 2 * wordCount);
            contentWords = Arrays.copyOf(contentWords, 2 * wordCount);
        }
        if (word.languages() != 0) {
            stopWordMasks[stopWordCount++] = word.languages();
        } else {
            contentWords[wordCount - stopWordCount] = hash;
        }
        iconWords += word.is(Word.Use.ICON) ? 1 : 0;
        maySequence |= wordCount > 0 && words[wordCount - 1].mayGoOn(word);
        words[wordCount++] = word;
    }

    /** The text as {@link Fold} makes it; one in which the lower case of a character depends on others is cut into words again. */
    private String fold() {
        if ((all & Chars.NOT_ALONE) == 0) {
            foldedSize -= foldedSize > 0 && folded[foldedSize - 1] == ' ' ? 1 : 0;
            return new String(folded, 0, foldedSize);
        }
        beginWords();
        Words cut = Words.in(text);
        for (int i = 0; i < cut.count(); i++) {
            take(lexicon.word(cut, i), cut.hash(i));
        }
        return Fold.of(text);
    }

    /** The kinds of phrase that stand anywhere among the words. */
    private Phrases sequences() {
        Phrases kinds = Phrases.NONE;
        for (int i = 0; maySequence && i + 1 < wordCount; i++) {
            if (words[i].mayGoOn(words[i + 1])) {
                for (Word.Sequence sequence : words[i].sequences()) {
                    if (!kinds.contains(sequence.phrase()) && sequence.at(words, i, wordCount)) {
                        kinds = kinds.and(sequence.phrase());
                    }
                }
            }
        }
        return kinds;
    }

    /** A capital, or the letter after one. */
    private void capital(int at, int facts, int last) {
        if ((facts & Chars.LETTER) == 0) {
            return;
        }
        if ((facts & Chars.UPPER) != 0) {
            upperCase++;
            joints += (last & Chars.LOWER) != 0 ? 1 : 0;
        } else if (at < 2 || (Chars.of(chars[at - 2]) & (Chars.LETTER | Chars.DIGIT)) == 0) {
            capitalised++;
        }
    }

    private void mark(char c, int at) {
        switch (c) {
            case '.', '!', '?', '…' -> sentenceEnds += endsWord(at, false) ? 1 : 0;
            case '。', '！', '？', '।', '॥', '؟', '۔' -> sentenceEnds += endsWord(at, true) ? 1 : 0;
            case ',', ';', '，', '、', '；', '،' -> commas++;
            case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> quotes++;
            case '/', '|', '@', '_', '=', '>', '#' -> signs++;
            default -> { }
        }
    }

    /** @param always whether no blank is needed after it, as in scripts without spaces */
    private boolean endsWord(int at, boolean always) {
        boolean first = at == 0 || (Chars.of(chars[at - 1]) & Chars.ENDS_SENTENCE) == 0;
        return first && (always || at + 1 == size || (Chars.of(chars[at + 1]) & (Chars.BLANK | Chars.CLOSES)) != 0);
    }

    private boolean endsSentence() {
        int last = size - 1;
        while (last > 0 && (Chars.of(chars[last]) & (Chars.BLANK | Chars.CLOSES)) != 0) {
            last--;
        }
        return last >= 0 && (Chars.of(chars[last]) & Chars.ENDS_SENTENCE) != 0;
    }

    private boolean opensQuote() {
        return !text.isEmpty() && "\"“„«‹「『‘".indexOf(text.charAt(0)) >= 0;
    }

    private int listMark() {
        boolean marked = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && Fold.blank(text.charAt(1));
        return marked ? 2 : 0;
    }

    /** Without the marks that a button's or box's text ends in: "Read more:", "Share »", "Advertisement". */
    private Phrases whole(String folded) {
        int end = folded.length();
        while (end > 0 && " :.…\"›→▼▾+-|!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > lexicon.longestPhrase() ? Phrases.NONE : lexicon.wholeLine(folded.substring(0, end));
    }
}
