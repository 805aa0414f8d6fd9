package org.backfile.read;

/**
 * Finds where the text roughly is, which the model then settles line by line: the run of blocks that holds the most prose for the least of anything else. Each block is weighed,
 * prose above zero, all else below, and the run with the greatest sum is the text (Kadane's maximum subarray). So a promo
 * between two paragraphs is inside, and a teaser below a long menu is not.
 *
 * <p>cuts {@code The ferry that nobody wanted is back on the water, and it is full.} below the box of a longer report and some
 * titles; keeps {@code It did not.} between two paragraphs.
 */
final class ProseRunRule implements Rule {

    /** Less than this is no article: about one short paragraph. */
    private static final double LEAST = 1.0;

    @Override
    public void apply(Draft draft) {
        double sum = 0;
        double best = 0;
        int from = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += weight(draft, i);
            if (sum > best) {
                best = sum;
                draft.body(from, i + 1);
            }
        }
        if (best < LEAST) {
            draft.body(draft.size(), draft.size());
        }
    }

    private static double weight(Draft draft, int i) {
        if (draft.cut(i)) {
            return cutWeight(draft, i);
        }
        Features features = draft.features(i);
        if (draft.date(i).isPresent() || draft.count(i) > 1) {
            return -0.5;
        } else if (features.folded().endsWith("...") || features.folded().endsWith("\u2026")) {
            return features.length() > 300 ? 1.5 : -0.4;
        } else if (features.length() < 60 || !draft.prose(i)) {
            return draft.shortSentence(i) ? 0.5 : features.listMark() > 0 ? -0.2 : -0.9;
        }
        return Math.min(4, features.length() / 80.0);
    }

    /** What ends an article weighs more than what may stand inside it. */
    private static double cutWeight(Draft draft, int i) {
        return switch (draft.role(i).orElseThrow()) {
            case COMMENTS -> -4;
            case FOOTER -> -2.5;
            case PROMO -> draft.features(i).is(Phrase.PROMO) ? -1.5 : -0.5;
            default -> -0.7;
        };
    }
}
