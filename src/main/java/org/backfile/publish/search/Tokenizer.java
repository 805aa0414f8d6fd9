package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into the terms that it is found by. A builder: belongs to one thread. The rules stand in
 * docs/search-format.md; the browser's script follows the same, and both pass src/test/vectors/search/tokens.jsonl.
 *
 * <p>A run of letters, digits and marks is one term, in lower case and without accents; every other character ends it,
 * apostrophe and hyphen too ("Orban's" is {@code orban}, {@code s}). A run of a script without spaces gives a term of
 * two characters for each of its characters and the one after it, and its last one by itself.
 */
final class Tokenizer {

    /** The longest term, in UTF-16 units; the rest of a longer word is cut off. */
    static final int LONGEST = 64;

    /** What a term is made of. */
    enum Kind {
        /** A word. */
        WORD,
        /** Two characters of a script without spaces. */
        PAIR,
        /** The last character of a run of such a script, by itself. */
        LAST
    }

    /** Takes the terms in order. */
    interface Sink {
        /** @param text holds the term in its first {@code length} units; changes after the call */
        void term(char[] text, int length, Kind kind);
    }

    private final char[] word = new char[LONGEST + 32];
    private int length;
    private int[] run = new int[256];
    private int count;

    /** All terms of a text; each stands one position after the one before it. */
    void read(String text, Sink sink) {
        int end = text.length();
        for (int i = 0; i < end; ) {
            char unit = text.charAt(i);
            int c = Character.isSurrogate(unit) ? text.codePointAt(i) : unit;
            i += Character.charCount(c);
            byte kind = Characters.classOf(c);
            if (kind == Characters.WORD) {
                endRun(sink);
                append(Characters.folded(c));
            } else if (kind == Characters.UNSPACED) {
                endWord(sink);
                unspaced(c);
            } else if (kind == Characters.IGNORED) {
                accent(c);
            } else {
                endWord(sink);
                endRun(sink);
            }
        }
        endWord(sink);
        endRun(sink);
    }

    /** All terms of a text, as in a document. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        new Tokenizer().read(text, (word, length, kind) -> terms.add(new String(word, 0, length)));
        return terms;
    }

    private void append(String letters) {
        int more = letters.length();
        if (more == 1 && length < word.length) {
            word[length++] = letters.charAt(0); // as nearly all are
        } else if (length + more <= word.length) {
            letters.getChars(0, more, word, length);
            length += more;
        }
    }

    private void accent(int mark) {
        if (length > 0 && Characters.composes(mark)) {
            int composed = Characters.composed(word[length - 1], mark);
            word[length - 1] = composed < 0 ? word[length - 1] : (char) composed;
        }
    }

    private void unspaced(int c) {
        String folded = Characters.folded(c);
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            lengthen(folded.codePointAt(i));
        }
    }

    private void lengthen(int c) {
        int composed = count == 0 ? -1 : Characters.composed(run[count - 1], c);
        if (composed >= 0) {
            run[count - 1] = composed;
            return;
        }
        if (count == run.length) {
            run = Arrays.copyOf(run, 2 * count);
        }
        run[count++] = c;
    }

    private void endWord(Sink sink) {
        if (length > 0) {
            int end = Math.min(length, LONGEST);
            end -= Character.isHighSurrogate(word[end - 1]) ? 1 : 0;
            sink.term(word, end, Kind.WORD);
            length = 0;
        }
    }

    private void endRun(Sink sink) {
        for (int i = 0; i < count; i++) {
            int end = Character.toChars(run[i], word, 0);
            if (i + 1 == count) {
                sink.term(word, end, Kind.LAST);
            } else {
                sink.term(word, end + Character.toChars(run[i + 1], word, end), Kind.PAIR);
            }
        }
        count = 0;
    }
}
