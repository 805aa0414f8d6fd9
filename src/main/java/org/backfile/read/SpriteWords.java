package org.backfile.read;

/** The words of icon titles: those of no language, from {@code lists/sprite.txt}, and those of each language's list. */
final class SpriteWords {

    private static final SpriteWords INSTANCE = new SpriteWords();
    private static final int SHORTEST_GLUED = 3;

    private final Lexicon lexicon = Lexicon.get();

    private SpriteWords() { }

    static SpriteWords get() {
        return INSTANCE;
    }

    /** "icon", "logo", "значок": says outright that a title names an icon. */
    boolean noun(String word) {
        return lexicon.word(word).is(Word.Use.ICON_NOUN);
    }

    boolean known(String word) {
        return lexicon.word(word).is(Word.Use.ICON_TITLE);
    }

    /** How many letters of a lower-case word are covered by known words glued together; the most that a split gives. */
    int covered(String word) {
        if (known(word)) {
            return word.length();
        }
        int[] best = new int[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            best[start] = Math.max(best[start], start == 0 ? 0 : best[start - 1]);
            cover(word, start, best);
        }
        return Math.max(best[word.length()], best[Math.max(0, word.length() - 1)]);
    }

    /** Takes each known word that begins at an offset. */
    private void cover(String word, int start, int[] best) {
        int last = Math.min(word.length(), start + lexicon.longestIconTitle());
        int hash = 0;
        for (int end = start + 1; end <= last; end++) {
            hash = 31 * hash + word.charAt(end - 1);
            if (end - start >= SHORTEST_GLUED && lexicon.word(word, start, end, hash).is(Word.Use.ICON_TITLE)) {
                best[end] = Math.max(best[end], best[start] + end - start);
            }
        }
    }
}
