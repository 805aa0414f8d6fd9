package org.backfile.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /**
     * By the first letter, in its order; addresses that have none last.
     *
     * @param most    how many articles a list may have
     * @param deepest by so many letters a list is divided at most, however long it is then
     */
    static List<Letters> of(List<Entry> entries, int most, int deepest) {
        Letters whole = divided("", entries, most, deepest);
        List<Letters> initials = new ArrayList<>(whole.parts());
        if (!whole.own().isEmpty()) {
            initials.add(list("", whole.own()));
        }
        return initials;
    }

    private static Letters list(String letters, List<Entry> all) {
        return new Letters(letters, all, all, List.of());
    }

    private static Letters divided(String letters, List<Entry> all, int most, int deepest) {
        List<Entry> own = new ArrayList<>();
        NavigableMap<String, List<Entry>> byLetters = new TreeMap<>();
        for (Entry entry : all) {
            String name = letters(entry);
            List<Entry> list = name.equals(letters) ? own
                    : byLetters.computeIfAbsent(name.substring(0, letters.length() + 1), prefix -> new ArrayList<>());
            list.add(entry);
        }
        List<Letters> parts = new ArrayList<>();
        byLetters.forEach((more, list) -> parts.add(list.size() <= most || more.length() == deepest ? list(more, list)
                : divided(more, list, most, deepest)));
        return new Letters(letters, all, own, parts);
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
