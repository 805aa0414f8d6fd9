package org.backfile.read;

import org.backfile.article.Role;

/**
 * Names what is left around the headline: the kicker above it, captions between it and the text.
 *
 * <p>keeps {@code SCIENCE} right above a headline, a line with a picture credit under it; cuts what else stands there.
 */
final class HeadRule implements Rule {

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody() || draft.headline() < 0) {
            return;
        }
        kicker(draft);
        for (int i = draft.headline() + 1; i < draft.bodyFrom(); i++) {
            if (draft.open(i)) {
                between(draft, i);
            }
        }
    }

    /** The block above the headline, where it names a section and the menu does not run right into it. */
    private static void kicker(Draft draft) {
        int i = draft.headline() - 1;
        while (i >= 0 && (draft.is(i, Role.DATE) || draft.is(i, Role.UPDATED))) {
            i--;
        }
        if (i < 0 || !draft.open(i) || draft.headline() - i > 3) {
            return;
        }
        Features features = draft.features(i);
        boolean apart = features.allCapitals() || draft.block(i).blankBefore() || i > 0 && draft.is(i - 1, Role.SPRITE);
        if (features.is(Phrase.SECTION) && apart) {
            draft.set(i, Role.KICKER, "kicker", "names a section, right above the headline");
        } else if (features.allCapitals() && features.length() <= 40 && draft.count(i) == 1 && !features.is(Phrase.MENU)
                && features.stopWordMasks().length < features.words()) {
            draft.set(i, Role.KICKER, "kicker", "capitals right above the headline");
        }
    }

    private static void between(Draft draft, int i) {
        Features features = draft.features(i);
        if (draft.credit(i)) {
            draft.set(i, Role.CAPTION, "caption", "bears a picture credit");
        } else if (features.is(Phrase.MENU) || features.is(Phrase.SECTION) || features.length() < 30) {
            draft.set(i, Role.MENU, "between-headline-and-text", "a short line that is no part of the head");
        } else {
            draft.set(i, Role.OTHER, "between-headline-and-text", "no part of the head by its form");
        }
    }
}
