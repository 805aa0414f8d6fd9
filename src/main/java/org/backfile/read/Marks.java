package org.backfile.read;

import java.util.HashMap;
import java.util.Map;

/**
 * How far the lines are that texts begin and end at, of which kind dates and teasers are around, and how often the same text
 * stood before. Writes columns of all rows. Belongs to one call.
 */
final class Marks {

    private static final int FARTHEST = 60;
    private static final int WINDOW = 12;
    private static final int ALIKE_WINDOW = 8;
    private static final int REPEATED_LENGTH = 25;

    private final Draft draft;
    private final int size;
    private final float[] rows;
    private final int width;
    private int column;

    Marks(Draft draft, float[] rows, int width, int column) {
        this.draft = draft;
        this.size = draft.size();
        this.rows = rows;
        this.width = width;
        this.column = column;
    }

    private interface Kind {
        boolean of(int i);
    }

    void put() {
        earlier();
        mark(i -> kind(i, Phrase.COMMENTS));
        mark(i -> kind(i, Phrase.PROMO));
        mark(i -> kind(i, Phrase.FOOTER) || kind(i, Phrase.CONSENT));
        mark(i -> kind(i, Phrase.SHARE));
        mark(i -> kind(i, Phrase.MENU) || kind(i, Phrase.SECTION));
        mark(i -> kind(i, Phrase.NEWSLETTER) || kind(i, Phrase.ADVERT));
        mark(i -> draft.features(i).opens(Phrase.BYLINE));
        mark(i -> draft.date(i).isPresent());
        mark(i -> draft.count(i) > 1 && draft.features(i).length() > REPEATED_LENGTH);
        around();
    }

    private boolean kind(int i, Phrase phrase) {
        Features features = draft.features(i);
        return features.is(phrase) || features.opens(phrase) && !draft.prose(i);
    }

    /** How often the same text stood before, and how far back. */
    private void earlier() {
        Map<String, int[]> seen = new HashMap<>();
        for (int i = 0; i < size; i++) {
            int[] last = draft.count(i) == 1 ? new int[] {0, -1}
                    : seen.computeIfAbsent(draft.features(i).folded(), text -> new int[] {0, -1});
            rows[i * width + column] = last[0];
            rows[i * width + column + 1] = last[0] == 0 ? -1 : i - last[1];
            last[0]++;
            last[1] = i;
        }
        column += 2;
    }

    /** How far the last line of a kind is that stands before, and the next one after. */
    private void mark(Kind kind) {
        boolean[] is = new boolean[size];
        for (int i = 0, last = -FARTHEST; i < size; i++) {
            rows[i * width + column] = Math.min(FARTHEST, i - last);
            is[i] = kind.of(i);
            last = is[i] ? i : last;
        }
        for (int i = size - 1, next = size + FARTHEST; i >= 0; i--) {
            rows[i * width + column + 1] = Math.min(FARTHEST, next - i);
            next = is[i] ? i : next;
        }
        column += 2;
    }

    private void around() {
        double[] dates = new double[size];
        double[] dots = new double[size];
        for (int i = 0; i < size; i++) {
            dates[i] = draft.date(i).isPresent() ? 1 : 0;
            dots[i] = draft.features(i).folded().endsWith("...") || draft.features(i).folded().endsWith("\u2026") ? 1 : 0;
        }
        Sums dateSums = new Sums(dates);
        Sums dotSums = new Sums(dots);
        for (int i = 0; i < size; i++) {
            int at = i * width + column;
            rows[at] = (float) dateSums.between(i - WINDOW, i);
            rows[at + 1] = (float) dateSums.between(i + 1, i + 1 + WINDOW);
            rows[at + 2] = (float) dotSums.between(i - WINDOW, i + 1 + WINDOW);
            rows[at + 3] = alike(i);
        }
        column += 4;
    }

    /** How many of the blocks around are about as long: the entries of a list are. */
    private int alike(int i) {
        int alike = 0;
        double length = draft.features(i).length();
        for (int k = Math.max(0, i - ALIKE_WINDOW); k < Math.min(size, i + ALIKE_WINDOW + 1); k++) {
            double other = draft.features(k).length();
            alike += k != i && other > length * 0.75 && other < length * 1.33 ? 1 : 0;
        }
        return alike;
    }
}
