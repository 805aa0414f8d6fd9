package org.backfile.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Words;

/**
 * The phrases of {@code lists/page-kinds.txt}, which pages hold that are no articles, whatever the language. They are loaded
 * when the first page is doubtful. Immutable.
 */
final class PagePhrases {

    /** What a phrase speaks of. */
    enum Matter { ERROR, CONSENT, PAYWALL, SEARCH }

    /**
     * A phrase as the list has it.
     *
     * @param words lower-case, see {@link Words}
     */
    record Known(String text, List<String> words) { }

    private static final class Holder {
        private static final PagePhrases INSTANCE = new PagePhrases(WordList.load("page-kinds"));
    }

    private final Map<Matter, Map<String, List<Known>>> byFirstWord = new EnumMap<>(Matter.class);

    private PagePhrases(WordList list) {
        for (Matter matter : Matter.values()) {
            Map<String, List<Known>> phrases = new HashMap<>();
            for (String language : Lexicon.LANGUAGES) {
                list.get(key(matter, language)).forEach(phrase -> {
                    Known known = new Known(phrase, Words.of(phrase));
                    phrases.computeIfAbsent(known.words().get(0), first -> new ArrayList<>()).add(known);
                });
            }
            phrases.values().forEach(same -> same.sort((a, b) -> b.words().size() - a.words().size()));
            byFirstWord.put(matter, phrases);
        }
    }

    static PagePhrases get() {
        return Holder.INSTANCE;
    }

    static String key(Matter matter, String language) {
        return matter.name().toLowerCase(Locale.ROOT) + "." + language;
    }

    /** The phrases of a matter among lower-case words, in order; of those that begin at one word the longest. */
    List<Known> in(List<String> words, Matter matter) {
        List<Known> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Known> known = at(words.subList(i, words.size()), matter);
            known.ifPresent(found::add);
            i += known.map(phrase -> phrase.words().size() - 1).orElse(0);
        }
        return found;
    }

    private Optional<Known> at(List<String> words, Matter matter) {
        return byFirstWord.get(matter).getOrDefault(words.get(0), List.of()).stream()
                .filter(known -> known.words().size() <= words.size()
                        && words.subList(0, known.words().size()).equals(known.words())).findFirst();
    }
}
