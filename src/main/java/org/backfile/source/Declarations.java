package org.backfile.source;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gathers what a page says of itself. A key is an origin and a name ({@code og.title}); the second value of a key is put
 * under {@code og.title.2} and so on, in the order of the page. A builder: belongs to one page.
 */
final class Declarations {

    /** A page names some authors; a hostile one has a hundred thousand. */
    private static final int MOST_VALUES = 100;

    private static final int MOST_KEYS = 5000;

    private final SortedMap<String, String> values = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Blank values are none. What stands under a key already is not put there twice. */
    void add(String key, String value) {
        String bare = value.strip();
        int count = counts.getOrDefault(key, 0);
        if (bare.isEmpty() || count == MOST_VALUES || values.size() == MOST_KEYS) {
            return;
        }
        for (int n = 1; n <= count; n++) {
            if (values.get(numbered(key, n)).equals(bare)) {
                return;
            }
        }
        values.put(numbered(key, count + 1), bare);
        counts.put(key, count + 1);
    }

    private static String numbered(String key, int n) {
        return n == 1 ? key : key + "." + n;
    }

    /** The key's origin for the n-th thing that is described: {@code ld}, {@code ld.2}. */
    String origin(String name) {
        int n = counts.merge(name, 1, Integer::sum);
        return numbered(name, n);
    }

    SortedMap<String, String> map() {
        return values;
    }
}
