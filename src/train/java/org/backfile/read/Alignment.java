package org.backfile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which blocks of a page a text is made of. A block of four words and more belongs to it where at least half of its
 * runs of four words stand in the text and are not yet used up; a shorter one where it goes on exactly where its neighbour
 * in the text ended.
 */
final class Alignment {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;

    private final List<String> text;
    private final Map<List<String>, List<Integer>> places = new HashMap<>();
    private final List<List<String>> blocks = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final boolean[] in;
    private final int[] from;
    private final int[] to;

    private Alignment(List<Block> blocks, String text) {
        this.text = words(text);
        for (Block block : blocks) {
            this.blocks.add(words(block.text()));
        }
        in = new boolean[blocks.size()];
        from = new int[in.length];
        to = new int[in.length];
        for (int i = 0; i + RUN <= this.text.size(); i++) {
            places.computeIfAbsent(this.text.subList(i, i + RUN), run -> new ArrayList<>()).add(i);
        }
    }

    /** For each block whether it belongs to the text. */
    static boolean[] of(List<Block> blocks, String text) {
        Alignment alignment = new Alignment(blocks, text);
        alignment.longBlocks();
        alignment.repeats();
        for (int pass = 0; pass < 4; pass++) {
            alignment.shortBlocks();
        }
        alignment.flip();
        return alignment.in;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void longBlocks() {
        for (int i = 0; i < in.length; i++) {
            List<String> block = blocks.get(i);
            int hits = 0;
            int first = -1;
            int last = -1;
            for (int k = 0; k + RUN <= block.size(); k++) {
                List<Integer> found = places.get(block.subList(k, k + RUN));
                if (found != null) {
                    hits++;
                    first = first < 0 ? found.get(0) : first;
                    last = found.get(0) + RUN;
                }
            }
            in[i] = block.size() >= RUN && hits * 2 >= block.size() - RUN + 1;
            from[i] = first;
            to[i] = last;
        }
    }

    /** Of blocks with the same words as many are kept as stand in the text, those nearest to the middle of the rest. */
    private void repeats() {
        Map<List<String>, List<Integer>> same = new HashMap<>();
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                same.computeIfAbsent(blocks.get(i), b -> new ArrayList<>()).add(i);
                sum += (double) i * blocks.get(i).size();
                weight += blocks.get(i).size();
            }
        }
        double middle = weight == 0 ? 0 : sum / weight;
        for (List<Integer> group : same.values()) {
            List<Integer> found = places.getOrDefault(blocks.get(group.get(0)).subList(0, RUN), List.of());
            List<Integer> sorted = new ArrayList<>(group);
            sorted.sort((a, b) -> Double.compare(Math.abs(a - middle), Math.abs(b - middle)));
            for (int k = Math.max(1, found.size()); k < sorted.size(); k++) {
                in[sorted.get(k)] = false;
            }
        }
    }

    private void shortBlocks() {
        int end = -1;
        int at = -1;
        for (int i = 0; i < in.length; i++) {
            if (!in[i] && end >= 0 && i - at <= 6) {
                join(i, end);
            }
            if (in[i]) {
                end = to[i];
                at = i;
            }
        }
        int start = -1;
        for (int i = in.length - 1; i >= 0; i--) {
            if (!in[i] && start >= 0 && at - i <= 6) {
                join(i, start - blocks.get(i).size());
            }
            if (in[i]) {
                start = from[i];
                at = i;
            }
        }
    }

    private void join(int i, int place) {
        List<String> block = blocks.get(i);
        if (!block.isEmpty() && block.size() < 2 * RUN && place >= 0 && place + block.size() <= text.size()
                && text.subList(place, place + block.size()).equals(block)) {
            in[i] = true;
            from[i] = place;
            to[i] = place + block.size();
        }
    }

    /** Turns single blocks over as long as the page's score grows by it. */
    private void flip() {
        Map<Long, Integer> wanted = runs(text);
        vocabulary.addAll(text);
        double best = score(wanted);
        for (int i = 0; i < in.length; i++) {
            if (doubtful(i)) {
                in[i] = !in[i];
                double score = score(wanted);
                in[i] = score > best ? in[i] : !in[i];
                best = Math.max(best, score);
            }
        }
    }

    private boolean doubtful(int i) {
        List<String> block = blocks.get(i);
        if (block.isEmpty() || !in[i] && (block.size() >= 2 * RUN || !vocabulary.containsAll(block))) {
            return false;
        }
        boolean near = false;
        for (int k = Math.max(0, i - 8); k < Math.min(in.length, i + 9); k++) {
            near |= in[k];
        }
        return near;
    }

    private double score(Map<Long, Integer> wanted) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                chosen.addAll(blocks.get(i));
            }
        }
        int hits = 0;
        int all = 0;
        for (Map.Entry<Long, Integer> run : runs(chosen).entrySet()) {
            all += run.getValue();
            hits += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
        }
        int total = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return total + all == 0 ? 0 : 2.0 * hits / (total + all);
    }

    private static Map<Long, Integer> runs(List<String> words) {
        Map<Long, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 1_000_003 + words.get(k).hashCode();
            }
            runs.merge(hash, 1, Integer::sum);
        }
        return runs;
    }
}
