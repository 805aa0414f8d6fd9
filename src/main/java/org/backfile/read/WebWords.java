package org.backfile.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words in {@code web-words.txt} by which the makers of pages name their elements, in groups: general words of the web in
 * some languages, none of one site or one content system. Immutable.
 */
final class WebWords {

    private static final class Holder {
        private static final WebWords INSTANCE = load();
    }

    private final List<String> groups = new ArrayList<>();
    private final Map<String, Long> words = new HashMap<>();

    /** By the last seven bits of their first letter, as trying each beginning of a word took longer. */
    private final Prefix[] prefixes = new Prefix[128];

    /** Groups of all words that begin so; the next one in the same place, or null. */
    private record Prefix(String letters, long groups, Prefix next) { }

    private WebWords(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static WebWords get() {
        return Holder.INSTANCE;
    }

    /** How many groups there are, at most 64. */
    int size() {
        return groups.size();
    }

    /** The groups' names, in order. */
    List<String> groups() {
        return List.copyOf(groups);
    }

    /** The bit of a group. */
    long bit(String group) {
        return 1L << number(group);
    }

    /** The place of a group among all, from 0; -1 where there is none of this name. */
    int number(String group) {
        return groups.indexOf(group);
    }

    /** The places of groups, in the order asked for. */
    int[] numbers(String... names) {
        return Stream.of(names).mapToInt(this::number).toArray();
    }

    /** A bit for each group that any of the words belongs to. */
    long of(List<String> names) {
        long mask = 0;
        for (String name : names) {
            mask |= of(name);
        }
        return mask;
    }

    private long of(String name) {
        long mask = words.getOrDefault(name, 0L);
        for (Prefix prefix = prefixes[place(name)]; prefix != null; prefix = prefix.next) {
            mask |= name.startsWith(prefix.letters) ? prefix.groups : 0;
        }
        return mask;
    }

    private static int place(String word) {
        return word.charAt(0) & 127;
    }

    private void add(String line) {
        String[] sides = line.split("=");
        long bit = 1L << groups.size();
        groups.add(sides[0].strip());
        for (String word : sides[1].split("\\|")) {
            String bare = word.strip();
            if (bare.endsWith("*")) {
                prefixes[place(bare)] = new Prefix(bare.substring(0, bare.length() - 1), bit, prefixes[place(bare)]);
            } else {
                words.merge(bare, bit, (a, b) -> a | b);
            }
        }
    }

    private static WebWords load() {
        try (InputStream in = WebWords.class.getResourceAsStream("web-words.txt")) {
            return new WebWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("web-words.txt", e);
        }
    }
}
