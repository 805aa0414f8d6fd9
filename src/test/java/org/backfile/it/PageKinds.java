package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of pages that a site has, told by their addresses. */
final class PageKinds {

    private static final String PARTS = "/(\\d{4}|\\d{4}/\\d\\d|undated)/index\\.html";

    private static final Map<String, String> KINDS = kinds();

    private PageKinds() { }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "index\\.html");
        kinds.put("year", "\\d{4}/index\\.html");
        kinds.put("month", "\\d{4}/\\d\\d/index\\.html");
        kinds.put("day", "\\d{4}/\\d\\d/\\d\\d/index\\.html");
        kinds.put("article", "\\d{4}/\\d\\d/\\d\\d/(?!index\\.).*\\.html");
        kinds.put("list of the undated", "undated/index\\.html");
        kinds.put("undated article", "undated/(?!index\\.)[^/]*\\.html");
        kinds.put("outlets", "outlet/index\\.html");
        kinds.put("outlet", "outlet/[^/]*/index\\.html");
        kinds.put("part of an outlet", "outlet/[^/]*" + PARTS);
        kinds.put("sections", "section/index\\.html");
        kinds.put("section", "section/[^/]*/index\\.html");
        kinds.put("part of a section", "section/[^/]*" + PARTS);
        kinds.put("search", "search\\.html");
        kinds.put("text", "[^/]*\\.html");
        return kinds;
    }

    /** The first page of each kind, by kind; fails where a page is of no kind, or a kind has no page. */
    static Map<String, String> firstOfEach(List<String> pages) {
        Map<String, String> first = new TreeMap<>();
        for (String page : pages) {
            first.putIfAbsent(kindOf(page), page);
        }
        KINDS.keySet().forEach(kind -> assertNotNull(first.get(kind), "a page of the kind: " + kind));
        return first;
    }

    private static String kindOf(String page) {
        return KINDS.entrySet().stream().filter(kind -> page.matches(kind.getValue())).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new AssertionError("a page of no kind that is tested: " + page));
    }
}
