package org.backfile.read;

import org.backfile.article.Role;

/**
 * Cuts pointers to other articles.
 *
 * <p>cuts {@code READ MORE: Rover sends back its first colour picture}, {@code Related stories};
 * keeps {@code Related work in Oslo had shown the same, she said.}
 */
final class PromoRule implements Rule {

    private static final int LONGEST = 220;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Features features = draft.features(i);
            if (!draft.open(i)) {
                continue;
            }
            if (features.is(Phrase.PROMO)) {
                draft.set(i, Role.PROMO, "related-box", "the whole line is a known phrase");
            } else if (features.opens(Phrase.PROMO) && features.length() <= LONGEST && points(features)) {
                draft.set(i, Role.PROMO, "promo", "points to another article");
            }
        }
    }

    /** A mark after the opening words, or a title after them: no sentence. */
    private static boolean points(Features features) {
        String opening = Lexicon.get().opening(features.folded(), Phrase.PROMO);
        String after = features.folded().substring(opening.length()).strip();
        boolean marked = !after.isEmpty() && ":：|>»→-–—؛".indexOf(after.charAt(0)) >= 0;
        return marked || !features.endsSentence() && opening.indexOf(' ') > 0;
    }
}
