package org.backfile.read;

import java.util.HashSet;
import java.util.Set;

/** The words of icon titles: those of no language, from {@code lists/sprite.txt}, and those of each language's list. */
final class SpriteWords {

    private static final SpriteWords INSTANCE = new SpriteWords();
    private static final int SHORTEST_GLUED = 3;

    private final Set<String> nouns;
    private final Set<String> others;
    private final int longest;

    private SpriteWords() {
        WordList list = WordList.load("sprite");
        nouns = Set.copyOf(new HashSet<>(list.get("nouns")));
        others = new HashSet<>(list.get("layers"));
        others.addAll(list.get("services"));
        longest = Math.max(Lexicon.get().longestIcon(), others.stream().mapToInt(String::length).max().orElse(0));
    }

    static SpriteWords get() {
        return INSTANCE;
    }

    /** "icon", "logo", "значок": says outright that a title names an icon. */
    boolean noun(String word) {
        return nouns.contains(word);
    }

    boolean known(String word) {
        return nouns.contains(word) || others.contains(word) || Lexicon.get().icon(word);
    }

    /** How many letters of a lower-case word are covered by known words glued together; the most that a split gives. */
    int covered(String word) {
        if (known(word)) {
            return word.length();
        }
        int[] best = new int[word.length() + 1];
        for (int end = 1; end <= word.length(); end++) {
            best[end] = best[end - 1];
            for (int start = Math.max(0, end - longest); start <= end - SHORTEST_GLUED; start++) {
                if (best[start] + end - start > best[end] && known(word.substring(start, end))) {
                    best[end] = best[start] + end - start;
                }
            }
        }
        return best[word.length()];
    }
}
