package org.backfile.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Fold;

/**
 * The words of dates in all languages: months, days of the week, halves of the day, fillers ("at", "um", "de").
 * Month names agree between languages but for a few; where one spelling means two months, the first language's counts
 * unless the document's own language knows better.
 */
final class CalendarWords {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Map<String, Integer>> monthsByLanguage = new HashMap<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> forenoon = new HashSet<>();
    private final Set<String> afternoon = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();

    void add(WordList list) {
        Map<String, Integer> own = monthsByLanguage.computeIfAbsent(list.language(), l -> new HashMap<>());
        List<String> groups = list.get("months");
        for (int month = 1; month <= groups.size(); month++) {
            for (String name : groups.get(month - 1).split("\\s*,\\s*")) {
                months.putIfAbsent(plain(name), month);
                own.put(plain(name), month);
            }
        }
        list.get("weekdays").forEach(group -> addAll(weekdays, group.split("\\s*,\\s*")));
        list.get("am").forEach(text -> forenoon.add(plain(text)));
        list.get("pm").forEach(text -> afternoon.add(plain(text)));
        list.get("dateFiller").forEach(text -> fillers.add(plain(text)));
    }

    private static void addAll(Set<String> set, String... names) {
        for (String name : names) {
            set.add(plain(name));
        }
    }

    /** Without dots and in lower case, as tokens of a date line are. */
    static String plain(String word) {
        return Fold.lowerCase(word.strip().replace(".", ""));
    }

    /** The month of a plain word, 1 to 12; 0 where it is none. */
    int month(String word, String language) {
        Integer own = monthsByLanguage.getOrDefault(language, Map.of()).get(word);
        return own != null ? own : months.getOrDefault(word, 0);
    }

    boolean weekday(String word) {
        return weekdays.contains(word);
    }

    boolean forenoon(String word) {
        return forenoon.contains(word);
    }

    boolean afternoon(String word) {
        return afternoon.contains(word);
    }

    boolean filler(String word) {
        return fillers.contains(word);
    }
}
