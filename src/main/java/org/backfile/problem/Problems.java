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
            return new Kind(problem.severity(), shape(problem.what()));
        }

        /** A loop, as a pattern is slow enough to be seen where ten thousand sources have something wrong. */
        private static String shape(String what) {
            StringBuilder shape = new StringBuilder(what.length());
            for (int at = 0; at < what.length(); ) {
                int end = figureEnd(what, at);
                end = end > at ? end : quoteEnd(what, at);
                shape.append(end > at ? '#' : what.charAt(at));
                at = Math.max(end, at + 1);
            }
            return shape.toString();
        }

        /** Where a figure with its dots and commas ends; its start where there is none. */
        private static int figureEnd(String what, int start) {
            int end = start;
            while (end < what.length() && (isDigit(what.charAt(end)) || end > start && (what.charAt(end) == '.' || what.charAt(end) == ','))) {
                end++;
            }
            return end;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        /** Where what is in quotes ends; its start where there is nothing, or no end. */
        private static int quoteEnd(String what, int start) {
            char quote = what.charAt(start);
            int close = quote == '"' || quote == '\'' ? what.indexOf(quote, start + 1) : -1;
            return close < 0 ? start : close + 1;
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

    /**
     * Problems of one kind.
     *
     * @param count how many there were
     * @param first the first of them by place, at most {@value #SHOWN}, at least one
     */
    public record Batch(long count, List<Problem> first) {

        public Batch {
            first = List.copyOf(first);
        }
    }

    /** All that were met, by kind. */
    public synchronized List<Batch> batches() {
        return kinds.values().stream().map(bucket -> new Batch(bucket.count, List.copyOf(bucket.first))).toList();
    }

    /** Adds what another list has met. */
    public synchronized void add(Batch batch) {
        batch.first().forEach(this::add);
        long more = batch.count() - batch.first().size();
        Problem any = batch.first().get(0);
        counts.merge(any.severity(), more, Long::sum);
        kinds.get(Kind.of(any)).count += more;
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
