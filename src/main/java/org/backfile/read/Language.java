package org.backfile.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Chars;

/**
 * The language of a text, by its script where that settles it, else by the function words in it. A text with too few of
 * them has none: a wrong language would be an invented fact.
 */
final class Language {

    /** Scripts that stand for one language among those with a word list. */
    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.of(UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja", UnicodeScript.HAN, "zh", UnicodeScript.HANGUL, "ko", UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el", UnicodeScript.HEBREW, "he", UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn", UnicodeScript.TAMIL, "ta"));

    /** Enough to be sure, few enough to be quick. */
    private static final int WORDS = 3000;
    private static final int LETTERS = 2000;

    private static final int LEAST_HITS = 3;

    /** The last unit of the blocks of Latin letters and marks. */
    private static final char LAST_LATIN = '\u036f';

    private Language() { }

    /** BCP 47 code of the language that the text is in; absent where too little speaks for any. */
    static Optional<String> of(String text, List<Features> blocks) {
        Optional<String> byScript = byScript(text);
        return byScript.isPresent() ? byScript : byWords(blocks);
    }

    /** The language that a script stands for; absent for one that several share. */
    static Optional<String> byScript(UnicodeScript script) {
        return Optional.ofNullable(SCRIPTS.get(script));
    }

    /** Looks at letters spread over the whole text, as the page around an article is often in English. */
    private static Optional<String> byScript(String text) {
        int step = Math.max(1, text.length() / LETTERS);
        return allLatin(text, step) ? Optional.empty() : byScript(text, step);
    }

    private static boolean allLatin(String text, int step) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= LAST_LATIN || (Chars.of(text.charAt(at)) & Chars.LETTER) == 0)) {
            at += step;
        }
        return at >= text.length();
    }

    private static Optional<String> byScript(String text, int step) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); i += step) {
            char c = text.charAt(i);
            if ((Chars.of(c) & Chars.LETTER) != 0) {
                letters++;
                if (c > LAST_LATIN) {
                    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters && letters > 20) {
            return Optional.of("ja");
        }
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 2 > letters && letters > 20 && SCRIPTS.containsKey(entry.getKey())) {
                return Optional.of(SCRIPTS.get(entry.getKey()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byWords(List<Features> blocks) {
        double[] votes = new double[Lexicon.LANGUAGES.size()];
        int[] hits = new int[votes.length];
        int words = 0;
        for (Features features : blocks) {
            for (long mask : features.stopWordMasks()) {
                vote(mask, votes, hits);
            }
            words += features.words();
            if (words > WORDS) {
                break;
            }
        }
        int best = best(votes);
        return hits[best] >= LEAST_HITS && hits[best] * 25 >= words ? Optional.of(Lexicon.LANGUAGES.get(best)) : Optional.empty();
    }

    /** A word that few languages have says more than one that many share. */
    private static void vote(long mask, double[] votes, int[] hits) {
        double weight = 1.0 / Long.bitCount(mask);
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int language = Long.numberOfTrailingZeros(rest);
            votes[language] += 0.5 + weight;
            hits[language]++;
        }
    }

    private static int best(double[] votes) {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }
}
