package org.backfile.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Fold;
import org.backfile.text.Words;

/**
 * What the word lists of all languages know, arranged for look-up. A page's furniture is often in another language than
 * its text (English buttons on a Thai page), so phrases count whatever the language; function words count for their own.
 */
final class Lexicon {

    /** Languages with a word list, in a fixed order: bit n of a mask is the n-th. At most 64. */
    static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl",
            "cs", "sk", "hu", "ro", "bg", "sr", "hr", "sl", "uk", "ru", "el", "tr", "ar", "fa", "he", "hi", "bn", "ta", "ur",
            "th", "vi", "id", "zh", "ja", "ko", "et", "lv", "lt", "ca");

    private static final class Holder {
        private static final Lexicon INSTANCE = new Lexicon();
    }

    private final Map<String, Long> stopWords = new HashMap<>();
    private final Map<String, EnumSet<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Opening>> openings = new HashMap<>();
    private final Map<String, List<Sequence>> sequences = new HashMap<>();
    private final Set<String> icons = new HashSet<>();
    private final Set<String> nameJoiners = new HashSet<>();
    private final Set<String> nameRoles = new HashSet<>();
    private final CalendarWords calendar = new CalendarWords();
    private final int longestIcon;

    /** A phrase that opens a line. */
    record Opening(String text, Phrase phrase) { }

    /** A phrase of several words. */
    private record Sequence(List<String> words, Phrase phrase) {
        boolean at(List<String> text, int from) {
            return from + words.size() <= text.size() && text.subList(from, from + words.size()).equals(words);
        }
    }

    private Lexicon() {
        for (int n = 0; n < LANGUAGES.size(); n++) {
            add(WordList.load(LANGUAGES.get(n)), 1L << n);
        }
        openings.values().forEach(list -> list.sort((a, b) -> b.text().length() - a.text().length()));
        longestIcon = icons.stream().mapToInt(String::length).max().orElse(0);
    }

    static Lexicon get() {
        return Holder.INSTANCE;
    }

    private void add(WordList list, long bit) {
        for (String word : list.get("stopwords")) {
            stopWords.merge(word.replace('\u2019', '\''), bit, (a, b) -> a | b);
        }
        for (Phrase phrase : Phrase.values()) {
            list.get(phrase.key()).forEach(text -> addPhrase(Fold.of(text), phrase));
        }
        icons.addAll(list.get("icons"));
        nameJoiners.addAll(list.get("bylineJoin"));
        nameRoles.addAll(list.get("bylineRole"));
        calendar.add(list);
    }

    private void addPhrase(String text, Phrase phrase) {
        phrases.computeIfAbsent(text, t -> EnumSet.noneOf(Phrase.class)).add(phrase);
        openings.computeIfAbsent(firstWord(text), w -> new ArrayList<>()).add(new Opening(text, phrase));
        List<String> words = Words.of(text);
        if (words.size() > 1 && text.length() > 5) {
            sequences.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Sequence(words, phrase));
        }
    }

    /** The languages that have this lower-case word as a function word, a bit each in the order of {@link #LANGUAGES}. */
    long stopWordOf(String word) {
        return stopWords.getOrDefault(word, 0L);
    }

    /** The kinds of phrase that this folded line is as a whole. */
    Set<Phrase> wholeLine(String folded) {
        EnumSet<Phrase> kinds = phrases.get(folded);
        return kinds != null ? kinds : Set.of();
    }

    /**
     * The longest phrase of this kind that opens a folded line and ends at a word's end; empty where there is none. Where a
     * script has no spaces a phrase may end anywhere.
     */
    String opening(String folded, Phrase phrase) {
        for (Opening opening : openings.getOrDefault(firstWord(folded), List.of())) {
            if (opening.phrase() == phrase && folded.startsWith(opening.text()) && endsWord(folded, opening.text())) {
                return opening.text();
            }
        }
        return "";
    }

    /** The kinds of phrase that open a folded line. */
    Set<Phrase> opens(String folded) {
        Set<Phrase> kinds = Set.of();
        for (Opening opening : openings.getOrDefault(firstWord(folded), List.of())) {
            if (!kinds.contains(opening.phrase()) && folded.startsWith(opening.text()) && endsWord(folded, opening.text())) {
                kinds = kinds.isEmpty() ? EnumSet.noneOf(Phrase.class) : kinds;
                kinds.add(opening.phrase());
            }
        }
        return kinds;
    }

    /** The kinds of phrase of two words and more that stand anywhere among lower-case words. */
    Set<Phrase> within(List<String> words) {
        Set<Phrase> kinds = Set.of();
        for (int i = 0; i + 1 < words.size(); i++) {
            for (Sequence sequence : sequences.getOrDefault(words.get(i), List.of())) {
                if (sequence.at(words, i)) {
                    kinds = kinds.isEmpty() ? EnumSet.noneOf(Phrase.class) : kinds;
                    kinds.add(sequence.phrase());
                }
            }
        }
        return kinds;
    }

    private static boolean endsWord(String line, String opening) {
        if (line.length() == opening.length()) {
            return true;
        }
        char after = line.charAt(opening.length());
        return !Words.spells(after) || Words.unspaced(opening.codePointBefore(opening.length()));
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Words.spells(folded.charAt(end))) {
            if (Words.unspaced(folded.charAt(end))) {
                return folded.substring(0, 1);
            }
            end++;
        }
        return end == 0 && !folded.isEmpty() ? folded.substring(0, 1) : folded.substring(0, end);
    }

    /** Whether a lower-case word stands in icon titles. */
    boolean icon(String word) {
        return word.length() <= longestIcon && icons.contains(word);
    }

    /** The length of the longest icon word, in UTF-16 units. */
    int longestIcon() {
        return longestIcon;
    }

    /** "and", "und", "et": joins the names of a byline. */
    boolean joinsNames(String word) {
        return nameJoiners.contains(word);
    }

    /** "reporter", "redaktion", "staff": says what the person in a byline is, or that there is none. */
    boolean nameRole(String word) {
        return nameRoles.contains(word);
    }

    CalendarWords calendar() {
        return calendar;
    }
}
