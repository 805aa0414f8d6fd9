package org.backfile.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page as numbers, a row for each block: its own traits, its neighbours', sums over the blocks before and after it, and
 * its place. The model's first stage reads these; its later ones read also what the first one said, see {@link #tell}.
 * Belongs to one call.
 */
final class BlockVectors {

    static final int REACH = 4;
    private static final int TRAITS = Trait.values().length;
    private static final int NEIGHBOURS = TRAITS;
    private static final int PLACE = NEIGHBOURS + 2 * REACH * Trait.OF_NEIGHBOURS;
    private static final int PLACES = 61;

    /** How many numbers the first stage reads of a block. */
    static final int WIDTH = PLACE + PLACES;
    private static final int TOLD = 40;

    /** How many numbers the second stage reads. */
    static final int TOLD_WIDTH = WIDTH + TOLD;
    private static final int HEAD = 13;

    /** How many numbers the models of the head read of a text dump. */
    static final int FULL_WIDTH = TOLD_WIDTH + HEAD;

    /** How many numbers all models read of a page with markup. */
    static final int WEB_WIDTH = FULL_WIDTH + WebVectors.WIDTH;

    /** How far from the headline names are looked for. */
    private static final int NEAR_HEAD = 16;

    /** How many blocks of the text are its opening. */
    private static final int OPENING = 4;

    /** Only the first words of two blocks are compared. */
    private static final int LIKENESS_WORDS = 40;

    /** What the first stage holds for text, in asking which words are the text's. */
    private static final float LIKELY = 0.6f;

    private static final int[] WINDOWS = {3, 10, 25};

    private final Draft draft;
    private final int size;
    private final int width;
    private final float[] rows;
    private final int[][] words;
    private final int vocabulary;
    private final int[] pairs;
    private final Boolean[] named;
    private int column;
    private Optional<WebVectors> web = Optional.empty();

    private BlockVectors(Draft draft) {
        this.draft = draft;
        this.size = draft.size();
        this.width = draft.document().markup().isPresent() ? WEB_WIDTH : FULL_WIDTH;
        this.rows = new float[size * width];
        int most = 0;
        for (int i = 0; i < size; i++) {
            most += draft.features(i).contentWords().length;
        }
        Numbering numbering = new Numbering(most);
        this.words = numbered(numbering);
        this.vocabulary = numbering.count();
        this.pairs = new int[vocabulary];
        this.named = new Boolean[size];
    }

    /** Each block's content words as numbers. */
    private int[][] numbered(Numbering numbering) {
        int[][] blocks = new int[size][];
        for (int i = 0; i < size; i++) {
            blocks[i] = draft.features(i).contentWords().clone();
            for (int k = 0; k < blocks[i].length; k++) {
                blocks[i][k] = numbering.of(blocks[i][k]);
            }
        }
        return blocks;
    }

    static BlockVectors of(Draft draft) {
        BlockVectors vectors = new BlockVectors(draft);
        vectors.traits();
        vectors.neighbours();
        vectors.places();
        if (vectors.width > FULL_WIDTH && vectors.size > 0) {
            vectors.web = Optional.of(WebVectors.of(draft, draft.document(), vectors.rows, vectors.width));
        }
        return vectors;
    }

    int size() {
        return size;
    }

    /** The length of a row: {@link #FULL_WIDTH}, or {@link #WEB_WIDTH} for a page with markup. */
    int width() {
        return width;
    }

    /** Where the row of block i begins. */
    int at(int i) {
        return i * width;
    }

    /** All rows, one after the other. */
    float[] rows() {
        return rows;
    }

    private void traits() {
        for (Trait trait : Trait.values()) {
            for (int i = 0; i < size; i++) {
                rows[at(i) + trait.ordinal()] = trait.of(draft, i);
            }
        }
    }

    private void neighbours() {
        for (int i = 0; i < size; i++) {
            int to = at(i) + NEIGHBOURS;
            for (int near = i - REACH; near <= i + REACH; near++) {
                if (near != i) {
                    neighbour(near, to);
                    to += Trait.OF_NEIGHBOURS;
                }
            }
        }
    }

    /** Beyond the page's ends there is nothing: -1 for each trait. */
    private void neighbour(int near, int to) {
        if (near >= 0 && near < size) {
            System.arraycopy(rows, at(near), rows, to, Trait.OF_NEIGHBOURS);
        } else {
            Arrays.fill(rows, to, to + Trait.OF_NEIGHBOURS, -1);
        }
    }

    private void places() {
        column = PLACE;
        double[] prose = new double[size];
        double[] length = new double[size];
        double[] plain = new double[size];
        double[] cut = new double[size];
        for (int i = 0; i < size; i++) {
            length[i] = draft.features(i).length();
            prose[i] = draft.prose(i) ? length[i] : 0;
            plain[i] = draft.prose(i) ? 0 : 1;
            cut[i] = draft.cut(i) ? 1 : 0;
        }
        Sums proseSums = new Sums(prose);
        Sums lengthSums = new Sums(length);
        Sums plainSums = new Sums(plain);
        Sums cutSums = new Sums(cut);
        for (int window : WINDOWS) {
            put(i -> proseSums.between(i - window, i));
            put(i -> proseSums.between(i + 1, i + 1 + window));
            put(i -> plainSums.between(i - window, i));
            put(i -> plainSums.between(i + 1, i + 1 + window));
        }
        put(i -> cutSums.between(i - 10, i));
        put(i -> cutSums.between(i + 1, i + 11));
        put(i -> i);
        put(i -> size - i);
        put(i -> (double) i / size);
        put(i -> lengthSums.between(0, i) / Math.max(1, lengthSums.total()));
        put(i -> proseSums.between(0, i) / Math.max(1, proseSums.total()));
        put(i -> proseSums.between(0, i));
        put(i -> proseSums.between(i + 1, size));
        double longest = Arrays.stream(length).max().orElse(1);
        double longestProse = Math.max(1, Arrays.stream(prose).max().orElse(1));
        put(i -> length[i] / longest);
        put(i -> prose[i] / longestProse);
        put(i -> length[i] / Math.max(1, lengthSums.total()));
        put(i -> (i == 0 ? 0 : length[i - 1]) / length[i]);
        put(i -> size);
        put(i -> proseSums.total());
        put(i -> proseSums.total() / Math.max(1, lengthSums.total()));
        run();
        likeness();
        earlier();
        marks();
    }

    /** The place in respect of the stretch with the most prose, see {@link ProseRunRule}. */
    private void run() {
        int from = draft.bodyFrom();
        int to = draft.bodyTo();
        put(i -> i - from);
        put(i -> i - to);
        put(i -> to - from);
        float[] before = distances(1);
        float[] after = distances(-1);
        put(i -> before[i]);
        put(i -> after[i]);
    }

    /** How far the nearest long prose is, in blocks. */
    private float[] distances(int step) {
        float[] distances = new float[size];
        float distance = 100;
        for (int i = step > 0 ? 0 : size - 1; i >= 0 && i < size; i += step) {
            distances[i] = Math.min(distance, 100);
            distance = draft.prose(i) && draft.features(i).length() >= 150 ? 1 : distance + 1;
        }
        return distances;
    }

    /** How many of the block's words other blocks of the run have too: a teaser speaks of other things. */
    private void likeness() {
        int from = draft.bodyFrom();
        int to = draft.bodyTo();
        int end = Math.min(to, from + OPENING);
        int[] run = blocksWith(from, to);
        int[] opening = blocksWith(from, end);
        put(i -> shared(i, run, from, to));
        put(i -> shared(i, opening, from, end));
        double[] pairs = new double[size + 1];
        for (int i = 1; i < size; i++) {
            pairs[i] = pair(i, i - 1);
        }
        put(i -> pairs[i]);
        put(i -> pairs[i + 1]);
    }

    /** For each word the number of blocks that have it, of a stretch. */
    private int[] blocksWith(int from, int to) {
        int[] blocks = new int[vocabulary];
        int[] last = new int[vocabulary];
        for (int i = from; i < to; i++) {
            for (int word : words[i]) {
                blocks[word] += last[word] == i + 1 ? 0 : 1;
                last[word] = i + 1;
            }
        }
        return blocks;
    }

    private double shared(int i, int[] blocks, int from, int to) {
        return share(i, blocks, i >= from && i < to);
    }

    /** The share of a block's words that are counted; where it is among the counted itself, more than once. -1 for none. */
    private double share(int i, int[] counts, boolean own) {
        int least = own ? 2 : 1;
        int known = 0;
        for (int word : words[i]) {
            known += counts[word] >= least ? 1 : 0;
        }
        return words[i].length == 0 ? -1 : (double) known / words[i].length;
    }

    /** How many pairs of equal words two blocks' first words make. */
    private double pair(int a, int b) {
        int[] first = words[a];
        for (int k = 0; k < Math.min(LIKENESS_WORDS, first.length); k++) {
            pairs[first[k]]++;
        }
        int shared = 0;
        for (int k = 0; k < Math.min(LIKENESS_WORDS, words[b].length); k++) {
            shared += pairs[words[b][k]];
        }
        for (int k = 0; k < Math.min(LIKENESS_WORDS, first.length); k++) {
            pairs[first[k]] = 0;
        }
        return shared;
    }

    /** How often the same text stood before, and how far back. */
    private void earlier() {
        Map<String, int[]> seen = new HashMap<>();
        float[] times = new float[size];
        float[] back = new float[size];
        for (int i = 0; i < size; i++) {
            int[] last = seen.computeIfAbsent(draft.features(i).folded(), text -> new int[] {0, -1});
            times[i] = last[0];
            back[i] = last[0] == 0 ? -1 : i - last[1];
            last[0]++;
            last[1] = i;
        }
        put(i -> times[i]);
        put(i -> back[i]);
    }

    /** How far the last line of a kind is that stands before, and the next one after: texts begin and end at such lines. */
    private void marks() {
        mark(i -> kind(i, Phrase.COMMENTS));
        mark(i -> kind(i, Phrase.PROMO));
        mark(i -> kind(i, Phrase.FOOTER) || kind(i, Phrase.CONSENT));
        mark(i -> kind(i, Phrase.SHARE));
        mark(i -> kind(i, Phrase.MENU) || kind(i, Phrase.SECTION));
        mark(i -> kind(i, Phrase.NEWSLETTER) || kind(i, Phrase.ADVERT));
        mark(i -> draft.features(i).opens(Phrase.BYLINE));
        mark(i -> draft.date(i).isPresent());
        mark(i -> draft.count(i) > 1 && draft.features(i).length() > 25);
        double[] dates = new double[size];
        double[] likes = new double[size];
        for (int i = 0; i < size; i++) {
            dates[i] = draft.date(i).isPresent() ? 1 : 0;
            likes[i] = draft.features(i).folded().endsWith("...") || draft.features(i).folded().endsWith("\u2026") ? 1 : 0;
        }
        Sums dateSums = new Sums(dates);
        Sums dotSums = new Sums(likes);
        put(i -> dateSums.between(i - 12, i));
        put(i -> dateSums.between(i + 1, i + 13));
        put(i -> dotSums.between(i - 12, i + 13));
        put(i -> alike(i));
    }

    private boolean kind(int i, Phrase phrase) {
        return draft.features(i).is(phrase) || draft.features(i).opens(phrase) && !draft.prose(i);
    }

    private interface Kind {
        boolean of(int i);
    }

    private void mark(Kind kind) {
        float[] before = new float[size];
        float[] after = new float[size];
        for (int i = 0, last = -60; i < size; i++) {
            before[i] = Math.min(60, i - last);
            last = kind.of(i) ? i : last;
        }
        for (int i = size - 1, next = size + 60; i >= 0; i--) {
            after[i] = Math.min(60, next - i);
            next = kind.of(i) ? i : next;
        }
        put(i -> before[i]);
        put(i -> after[i]);
    }

    /** How many of the blocks around are about as long: the entries of a list are. */
    private double alike(int i) {
        int alike = 0;
        double length = draft.features(i).length();
        for (int k = Math.max(0, i - 8); k < Math.min(size, i + 9); k++) {
            double other = draft.features(k).length();
            alike += k != i && other > length * 0.75 && other < length * 1.33 ? 1 : 0;
        }
        return alike;
    }

    /** Adds what the first stage said of each block: the likelihood that it is text. */
    void tell(float[] likelihoods) {
        column = WIDTH;
        for (int offset = -5; offset <= 5; offset++) {
            int by = offset;
            put(i -> i + by < 0 || i + by >= size ? -1 : likelihoods[i + by]);
        }
        double[] values = new double[size];
        double[] weighted = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = likelihoods[i];
            weighted[i] = likelihoods[i] > 0.5 ? draft.features(i).length() : 0;
        }
        Sums sums = new Sums(values);
        Sums text = new Sums(weighted);
        for (int window : WINDOWS) {
            put(i -> sums.between(i - window, i));
            put(i -> sums.between(i + 1, i + 1 + window));
        }
        put(i -> sums.between(0, i));
        put(i -> sums.between(i + 1, size));
        put(i -> text.between(0, i));
        put(i -> text.between(i + 1, size));
        put(i -> text.total());
        double most = Math.max(1e-6, Arrays.stream(values).max().orElse(1));
        put(i -> values[i] / most);
        put(i -> most);
        put(i -> sums.total());
        likelyRun(values, sums);
        speech(likelihoods);
        last(likelihoods, 1);
        last(likelihoods, -1);
        web.ifPresent(vectors -> vectors.tell(likelihoods));
    }

    /** How much of a block's words other likely text has, and how much of them the rest of the page has. */
    private void speech(float[] likelihoods) {
        int[] text = new int[vocabulary];
        int[] rest = new int[vocabulary];
        for (int i = 0; i < size; i++) {
            for (int word : words[i]) {
                (likelihoods[i] > LIKELY ? text : rest)[word]++;
            }
        }
        put(i -> share(i, text, likelihoods[i] > LIKELY));
        put(i -> share(i, rest, likelihoods[i] <= LIKELY));
        put(i -> share(i, text, likelihoods[i] > LIKELY) * words[i].length);
        put(i -> words[i].length);
    }

    /** The place in respect of the stretch with the most likely text in it for the least of other lines. */
    private void likelyRun(double[] likelihoods, Sums sums) {
        double sum = 0;
        double best = 0;
        int start = 0;
        int[] run = {0, 0};
        double level = 0.6 * Arrays.stream(likelihoods).max().orElse(1);
        for (int i = 0; i < size; i++) {
            start = sum <= 0 ? i : start;
            sum = Math.max(0, sum) + (likelihoods[i] - level) * Math.min(400, 20 + draft.features(i).length());
            if (sum > best) {
                best = sum;
                run[0] = start;
                run[1] = i + 1;
            }
        }
        double within = sums.between(run[0], run[1]);
        put(i -> i - run[0]);
        put(i -> i - run[1]);
        put(i -> i >= run[0] && i < run[1] ? 1 : 0);
        put(i -> run[1] - run[0]);
        put(i -> within / Math.max(1e-6, sums.total()));
    }

    /** How many blocks ago the last likely text stood, how many stood in a row there, and how much else came since. */
    private void last(float[] likelihoods, int step) {
        float[] ago = new float[size];
        float[] row = new float[size];
        float[] since = new float[size];
        float distance = 100;
        float length = 0;
        float run = 0;
        for (int i = step > 0 ? 0 : size - 1; i >= 0 && i < size; i += step) {
            ago[i] = Math.min(distance, 100);
            row[i] = run;
            since[i] = length;
            boolean text = likelihoods[i] > 0.5;
            run = text ? distance == 1 ? run + 1 : 1 : run;
            distance = text ? 1 : distance + 1;
            length = text ? 0 : length + draft.features(i).length();
        }
        put(i -> ago[i]);
        put(i -> row[i]);
        put(i -> since[i]);
    }

    /** Adds the place in respect of the text that was found, and how like its opening each block is. */
    void place(float[] likelihoods) {
        column = TOLD_WIDTH;
        int from = draft.bodyFrom();
        int to = draft.bodyTo();
        int opening = Math.min(to, from + OPENING);
        int[] counts = blocksWith(from, opening);
        put(i -> likelihoods[i]);
        put(i -> i - from);
        put(i -> i - to);
        put(i -> i >= from && i < to ? 1 : 0);
        put(i -> i > from + 8 ? -1 : shared(i, counts, from, opening));
        put(i -> i > from + 8 ? -1 : shared(i, counts, from, opening) * words[i].length);
        headline(-1);
    }

    /** Adds the place in respect of the headline, and what dates and bylines stand nearby. */
    void headline(int headline) {
        column = TOLD_WIDTH + 6;
        put(i -> headline < 0 ? 0 : i - headline);
        put(i -> headline < 0 ? 0 : 1);
        put(i -> headline < 0 ? 0 : pair(i, headline));
        put(i -> nearest(i, Trait.DATE));
        put(i -> nearest(i, Trait.BYLINE));
        put(i -> draft.count(i) > 1 ? 1 : 0);
        put(i -> Math.abs(i - headline) < NEAR_HEAD && named(i) ? 1 : 0);
    }

    /** Asked again when the headline is known; the answer is the same. */
    private boolean named(int i) {
        if (named[i] == null) {
            named[i] = Byline.named(draft.block(i).text(), draft.features(i));
        }
        return named[i];
    }

    /** How far the nearest other block of a kind is, at most ten. */
    private double nearest(int i, Trait trait) {
        for (int distance = 1; distance < 10; distance++) {
            if (has(i - distance, trait) || has(i + distance, trait)) {
                return distance;
            }
        }
        return 10;
    }

    private boolean has(int i, Trait trait) {
        return i >= 0 && i < size && rows[at(i) + trait.ordinal()] > 0;
    }

    private interface Measure {
        double of(int i);
    }

    private void put(Measure measure) {
        for (int i = 0; i < size; i++) {
            rows[at(i) + column] = (float) measure.of(i);
        }
        column++;
    }

    /** Sums over stretches of blocks. */
    private static final class Sums {
        private final double[] before;

        Sums(double[] values) {
            before = new double[values.length + 1];
            for (int i = 0; i < values.length; i++) {
                before[i + 1] = before[i] + values[i];
            }
        }

        double between(int from, int to) {
            int last = before.length - 1;
            return before[Math.max(0, Math.min(to, last))] - before[Math.max(0, Math.min(from, last))];
        }

        double total() {
            return before[before.length - 1];
        }
    }
}
