package org.backfile.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;

/**
 * Where a page says that it stands. Nothing is asked of the network.
 *
 * @param text as declared, empty where it is not known
 */
record Address(String text) {

    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_SITE = 4;

    static Address of(SourceDocument document) {
        return new Address(Stream.of("url", "link.canonical", "og.url").flatMap(key -> document.declared(key).stream())
                .findFirst().orElse(""));
    }

    /** What stands behind the host, without query and fragment. */
    String path() {
        return text.replaceFirst("(?i)^https?://[^/]*", "").replaceAll("[?#].*", "");
    }

    /** The words of the path's longest part; none where it has too few to be a headline's. */
    Set<String> slug() {
        String longest = Stream.of(path().split("/")).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        Set<String> words = new HashSet<>(Arrays.asList(DeclaredText.plain(Fold.of(longest.replaceAll("[-_.+]|%20", " ")))
                .split(" ")));
        words.removeIf(word -> word.isEmpty() || word.chars().allMatch(Character::isDigit));
        return words.size() < FEWEST_WORDS ? Set.of() : words;
    }

    /** The longest label of the host: "gazette" of {@code www.gazette.example}. */
    Optional<String> site() {
        if (!text.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        String[] labels = text.replaceFirst("(?i)^https?://", "").replaceAll("[/?#:].*", "").toLowerCase(Locale.ROOT)
                .split("\\.");
        return Arrays.stream(labels).limit(Math.max(0, labels.length - 1)).reduce((a, b) -> b.length() > a.length() ? b : a)
                .filter(label -> label.length() >= SHORTEST_SITE);
    }
}
