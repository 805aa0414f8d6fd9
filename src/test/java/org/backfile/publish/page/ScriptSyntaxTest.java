package org.backfile.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is served runs in browsers of 2018: nothing stands in it that ECMAScript 2019 or a later one brought. */
class ScriptSyntaxTest {

    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("a?.b", "\\?\\.(?!\\d)"),
            Map.entry("a ?? b", "\\?\\?"),
            Map.entry("a ||= b", "(\\|\\||&&)="),
            Map.entry("catch {", "\\bcatch\\s*\\{"),
            Map.entry("this.#a", "\\.#\\w"),
            Map.entry("1_000", "\\b\\d+_\\d"),
            Map.entry("10n", "\\b\\d+n\\b"),
            Map.entry("static {", "\\bstatic\\s*\\{"),
            Map.entry("class A { b = 1; }", "\\bclass \\w+ \\{\\s*\\w+ = "),
            Map.entry("import(a)", "\\bimport\\b"),
            Map.entry("a.flat()", "\\.(at|flat|flatMap|matchAll|replaceAll|trimStart|trimEnd|findLast|findLastIndex|toSorted|toReversed|with)\\("),
            Map.entry("Object.fromEntries(a)", "\\bObject\\.(fromEntries|hasOwn|groupBy)\\b"),
            Map.entry("Promise.any(a)", "\\bPromise\\.(any|allSettled|withResolvers|try)\\b"),
            Map.entry("structuredClone(a)", "\\b(structuredClone|globalThis|WeakRef|BigInt)\\b"));

    /** Comments and strings. */
    private static final String TEXT = "(?s)/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\\\n]|\\\\.)*'";

    private static List<String> found(String script) {
        return LATER.entrySet().stream().filter(later -> Pattern.compile(later.getValue()).matcher(script).find())
                .map(Map.Entry::getKey).toList();
    }

    @Test
    void everyLaterFeatureIsFound() {
        LATER.keySet().forEach(example -> assertTrue(found(example).contains(example), example));
    }

    @Test
    void noScriptHasOne() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("templates/web"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
                List<String> found = found(Files.readString(file).replaceAll(TEXT, ""));
                if (!found.isEmpty()) {
                    all.put(file.toString(), found);
                }
            }
        }
        assertEquals(Map.of(), all);
    }
}
