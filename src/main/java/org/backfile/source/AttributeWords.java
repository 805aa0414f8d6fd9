package org.backfile.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Chars;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Cuts attributes into words, see {@link PageElement#words}. Each word and each list is kept once. Belongs to one page.
 */
final class AttributeWords {

    /** Attributes whose values name what the element is. */
    private static final Set<String> NAMING = Set.of("class", "id", "role", "itemprop", "rel", "property", "typeof");

    /** Attributes for a site's own scripts and tests whose values do so too. */
    private static final Set<String> NAMING_DATA = Set.of("data-testid", "data-test-id", "data-test", "data-qa",
            "data-component", "data-module", "data-type", "data-role", "data-element", "data-block", "data-name");

    /** No class list made by a person is longer; a hostile one may be. */
    private static final int MOST_CHARS = 2000;

    private static final int LONGEST_WORD = 40;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        String names = "";
        for (Attribute attribute : element.attributes()) {
            names = with(attribute.getKey(), attribute, names);
        }
        return names.isEmpty() ? List.of() : lists.computeIfAbsent(names, this::cut);
    }

    private static String with(String key, Attribute attribute, String names) {
        if (NAMING.contains(key)) {
            return joined(names, attribute.getValue());
        } else if (key.startsWith("data-")) {
            String named = joined(names, key.substring("data-".length()));
            return NAMING_DATA.contains(key) ? joined(named, attribute.getValue()) : named;
        } else if (key.equals("itemtype")) {
            String type = attribute.getValue();
            return joined(names, type.substring(type.lastIndexOf('/') + 1));
        }
        return names;
    }

    /** Most elements have a class alone, and nothing is copied. */
    private static String joined(String names, String value) {
        int end = Math.min(value.length(), MOST_CHARS - (names.isEmpty() ? 0 : names.length() + 1));
        String cut = end == value.length() ? value : value.substring(0, Math.max(0, end));
        return cut.isEmpty() ? names : names.isEmpty() ? cut : names + ' ' + cut;
    }

    private List<String> cut(String names) {
        Set<String> cut = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int i = 0; i < names.length(); i++) {
            int facts = Chars.of(names.charAt(i));
            boolean letter = (facts & Chars.LETTER) != 0;
            if (!letter || (facts & Chars.UPPER) != 0 && (before & Chars.LOWER) != 0) {
                add(word, cut);
            }
            if (letter) {
                word.append(Chars.lower(facts));
            }
            before = facts;
        }
        add(word, cut);
        return List.copyOf(new ArrayList<>(cut));
    }

    private void add(StringBuilder word, Set<String> cut) {
        boolean letter = word.length() == 1 && word.charAt(0) < 0x80;
        if (!word.isEmpty() && !letter && word.length() <= LONGEST_WORD) {
            cut.add(words.computeIfAbsent(word.toString(), w -> w));
        }
        word.setLength(0);
    }
}
