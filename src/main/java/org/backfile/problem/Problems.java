package org.backfile.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The problems met so far. Safe for use by many threads. All are counted; of each kind only the first
 * {@value #SHOWN} by place are kept, so that a million bad files do not fill the memory.
 */
public final class Problems {

    /** How many of one kind are kept. */
    public static final int SHOWN = 20;

    /** Problems of a kind say the same but for the figures and quoted words in them. */
    private record Kind(Severity severity, String shape) implements Comparable<Kind> {

        static Kind of(Problem problem) {
            return new Kind(problem.severity(), problem.what().replaceAll("[0-9][0-9.,]*|\"[^\"]*\"|'[^']*'", "#"));
        }

        @Override
        public int compareTo(Kind other) {
            int order = severity.compareTo(other.severity);
            return order != 0 ? order : shape.compareTo(other.shape);
        }
    }

    private static final class Bucket {
        private final TreeSet<Problem> first = new TreeSet<>();
        private long count;
    }

    private final Map<Kind, Bucket> kinds = new TreeMap<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    /** Adds one. The same problem added twice is kept once but counted twice. */
    public synchronized void add(Problem problem) {
        counts.merge(problem.severity(), 1L, Long::sum);
        Bucket bucket = kinds.computeIfAbsent(Kind.of(problem), k -> new Bucket());
        bucket.count++;
        bucket.first.add(problem);
        if (bucket.first.size() > SHOWN) {
            bucket.first.pollLast();
        }
    }

    /** How many problems of this severity there were, kept or not. */
    public synchronized long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** The kept problems, sorted. */
    public synchronized List<Problem> list() {
        List<Problem> all = new ArrayList<>();
        kinds.values().forEach(bucket -> all.addAll(bucket.first));
        all.sort(null);
        return List.copyOf(all);
    }

    /**
     * Lines for a person: the kept problems sorted by place, then, for each kind that had more, a line
     * "and 214 more like: ...".
     */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        list().forEach(problem -> lines.add(problem.toString()));
        kinds.values().stream().filter(bucket -> bucket.count > SHOWN).forEach(bucket -> lines.add(
                "and " + (bucket.count - SHOWN) + " more like: " + bucket.first.first()));
        return lines;
    }
}
