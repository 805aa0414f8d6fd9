package org.backfile.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.archive.Entry;
import org.backfile.publish.Addresses;

/**
 * Articles by the letters that their addresses begin with: as many letters as it takes for a list to be short. Hyphens are none.
 *
 * @param letters those of all articles here; empty for addresses that have none
 * @param all     the articles, in their order
 * @param own     those that no part has
 * @param parts   those with one letter more, in the letters' order; none where the list is short
 */
record Letters(String letters, List<Entry> all, List<Entry> own, List<Letters> parts) {

    /** By the first letter, in its order; addresses that have none last. @param most how many articles a list may have */
    static List<Letters> of(List<Entry> entries, int most) {
        return parts(entries, 0, most);
    }

    private static List<Letters> parts(List<Entry> entries, int depth, int most) {
        NavigableMap<String, List<Entry>> byLetters = new TreeMap<>();
        List<Entry> none = new ArrayList<>();
        for (Entry entry : entries) {
            String letters = letters(entry);
            List<Entry> list = letters.isEmpty() ? none
                    : byLetters.computeIfAbsent(letters.substring(0, depth + 1), prefix -> new ArrayList<>());
            list.add(entry);
        }
        List<Letters> parts = new ArrayList<>();
        byLetters.forEach((letters, list) -> parts.add(part(letters, list, most)));
        if (!none.isEmpty()) {
            parts.add(new Letters("", none, none, List.of()));
        }
        return parts;
    }

    private static Letters part(String letters, List<Entry> all, int most) {
        if (all.size() <= most) {
            return new Letters(letters, all, all, List.of());
        }
        Map<Boolean, List<Entry>> whole = all.stream().collect(Collectors.partitioningBy(entry -> letters(entry).equals(letters)));
        return new Letters(letters, all, whole.get(true), parts(whole.get(false), letters.length(), most));
    }

    private static String letters(Entry entry) {
        return entry.permalink().slug().text().replace("-", "");
    }

    /** Below the folder of all: {@code t/h}, one folder a letter. */
    String path() {
        return letters.isEmpty() ? Addresses.OTHER : String.join("/", letters.split(""));
    }

    /** How many lists these are. */
    int count() {
        return 1 + parts.stream().mapToInt(Letters::count).sum();
    }
}
