package org.backfile.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.text.Chars;

/**
 * Whether a block is in another language than its document: by its script where that settles it, else by its function words, of
 * which it must have many of the one language and few of the other. A wrong language is worse than none, so that a short block has
 * none, and of two languages that are near each other it takes more.
 *
 * <p>tells {@code « Nous ne savons pas qui est parti le premier, et nous ne le saurons pas. »} in an English report; not
 * {@code Vive la France!}.
 */
final class PassageLanguage {

    private static final int FEWEST_WORDS = 9;
    private static final int SHORTEST = 45;
    private static final int FEWEST_HITS = 4;

    /** Of the block's words, so many must be function words of its language; fewer where its script is another. */
    private static final double LEAST = 0.22;
    private static final double LEAST_IN_OTHER_SCRIPT = 0.12;

    /** Where so many are function words of the document's language it is in that one. */
    private static final double OWN = 0.2;
    private static final double MARGIN = 1.3;

    /** Of a block that is in two languages nothing is told: few words may be those of the document's alone. */
    private static final int FEW_OWN = 6;

    /** How many words must be those of the one and not of the other; of two that are near each other. */
    private static final int TELLING = 3;
    private static final int TELLING_OF_NEAR = 5;

    /** Words that are cut up by it are none. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final double MOST_LETTERS = 0.8;
    private static final int FEWEST_LETTERS = 24;

    private static final List<Set<String>> NEAR = List.of(Set.of("da", "no", "sv"), Set.of("cs", "sk"), Set.of("sr", "hr", "sl", "bg"),
            Set.of("es", "pt", "ca", "it", "fr"), Set.of("uk", "ru", "bg", "sr"), Set.of("ar", "fa", "ur"), Set.of("nl", "de"),
            Set.of("lv", "lt"), Set.of("et", "fi"));

    private static final Map<UnicodeScript, Set<String>> SCRIPTS = Map.of(UnicodeScript.CYRILLIC, Set.of("bg", "sr", "uk", "ru"),
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur"));

    /** Letters that of the languages of a script only one has. */
    private static final Map<String, String> LETTERS = Map.of("ru", "\u044b\u044d", "uk", "\u0456\u0457\u0454", "sr", "\u0458\u0459\u045a",
            "ur", "\u0679\u0688\u0691\u06d2");
    private static final Set<String> OWN_SCRIPT = Set.of("ja", "zh", "ko", "th", "el", "he", "hi", "bn", "ta");

    private PassageLanguage() { }

    /**
     * The language of a block where it surely differs.
     *
     * @param document the document's
     * @param own      its place among those with a word list; -1 for none, and then nothing can be told
     */
    static Optional<String> of(Block block, String document, int own) {
        Features features = block.features();
        if (own < 0 || features.length() < SHORTEST || block.text().indexOf(SOFT_HYPHEN) >= 0) {
            return Optional.empty();
        }
        boolean spoken = !OWN_SCRIPT.contains(document) && features.stopWords(own) >= OWN * features.words();
        return spoken ? Optional.empty() : script(block.text()).flatMap(script -> Language.byScript(script).isPresent()
                ? byScript(block.text(), script, document) : byWords(block, own, isOther(script, document)));
    }

    /** The script that nearly all letters are in. Japanese is written in three. */
    private static Optional<UnicodeScript> script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_BEYOND_ASCII) {
                latin += (Chars.of(c) & Chars.LETTER) != 0 ? 1 : 0;
            } else if ((Chars.of(c) & Chars.LETTER) != 0) {
                others++;
                UnicodeScript script = UnicodeScript.of(c);
                boolean kana = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
                counts.merge(kana ? UnicodeScript.HAN : script, 1, Integer::sum);
            }
        }
        if (latin > 0) {
            counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        double least = Math.max(FEWEST_LETTERS, MOST_LETTERS * (latin + others));
        return counts.entrySet().stream().filter(count -> count.getValue() >= least).map(Map.Entry::getKey).findFirst();
    }

    /** What is in Chinese characters alone may be Japanese or Korean as well. */
    private static Optional<String> byScript(String text, UnicodeScript script, String document) {
        long kana = text.chars().filter(c -> c >= 0x3040 && c < 0x3100).count();
        Optional<String> language = script != UnicodeScript.HAN ? Language.byScript(script)
                : Optional.of(kana * 10 > text.length() ? "ja" : "zh");
        return language.filter(code -> !code.equals(document)
                && !(code.equals("zh") && (kana > 0 || document.equals("ja") || document.equals("ko"))));
    }

    /** Whether it is a script that the document's language is not written in. Latin letters say little: code has them too. */
    private static boolean isOther(UnicodeScript script, String document) {
        return SCRIPTS.containsKey(script) && !SCRIPTS.get(script).contains(document);
    }

    private static Optional<String> byWords(Block block, int own, boolean otherScript) {
        Features features = block.features();
        if (features.words() < FEWEST_WORDS || block.text().indexOf('{') >= 0) {
            return Optional.empty();
        }
        int best = most(features, -1);
        int second = most(features, best);
        boolean many = features.stopWords(best) >= Math.max(FEWEST_HITS,
                (otherScript ? LEAST_IN_OTHER_SCRIPT : LEAST) * features.words());
        return many && best != own && unlike(features, best, own) && (ahead(features, best, second) || lettered(block, best))
                ? Optional.of(Lexicon.LANGUAGES.get(best)) : Optional.empty();
    }

    /** The language that most words are function words of, but for one. */
    private static int most(Features features, int but) {
        int best = but == 0 ? 1 : 0;
        int most = features.stopWords(best);
        for (int language = best + 1; language < Lexicon.LANGUAGES.size(); language++) {
            int count = language == but ? 0 : features.stopWords(language);
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }

    /** Whether the block has letters that no other language of its script has, and no other's. */
    private static boolean lettered(Block block, int language) {
        String code = Lexicon.LANGUAGES.get(language);
        return LETTERS.entrySet().stream().allMatch(entry -> entry.getKey().equals(code)
                == block.text().chars().anyMatch(c -> entry.getValue().indexOf(c) >= 0)) && LETTERS.containsKey(code);
    }

    private static boolean unlike(Features features, int best, int own) {
        int hits = features.stopWords(best);
        return hits >= 2 * features.stopWords(own) && telling(features, own, best) * FEW_OWN <= hits
                && telling(features, best, own) >= (near(best, own) ? TELLING_OF_NEAR : TELLING);
    }

    private static boolean ahead(Features features, int best, int second) {
        return features.stopWords(best) >= MARGIN * features.stopWords(second)
                && (!near(best, second) || telling(features, best, second) >= TELLING);
    }

    /** How many words are function words of the one language and not of the other. */
    private static int telling(Features features, int language, int other) {
        int count = 0;
        for (long mask : features.stopWordMasks()) {
            count += (mask >> language & 1) == 1 && (mask >> other & 1) == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean near(int one, int other) {
        return NEAR.stream().anyMatch(group -> group.contains(Lexicon.LANGUAGES.get(one)) && group.contains(Lexicon.LANGUAGES.get(other)));
    }
}
