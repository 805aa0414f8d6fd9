package org.backfile.read;

import org.backfile.article.Role;

/**
 * Cuts all that stands before the head and after the text: menu before, boxes and the page's foot after. What follows the
 * heading of a box ("Related stories") belongs to the box.
 *
 * <p>cuts {@code Ferry stops for good} under {@code Related stories} after the text; keeps it as a crosshead inside.
 */
final class SurroundingsRule implements Rule {

    @Override
    public void apply(Draft draft) {
        int head = draft.headline() >= 0 ? Math.min(draft.headline(), draft.bodyFrom()) : draft.bodyFrom();
        for (int i = 0; i < head; i++) {
            if (draft.open(i)) {
                surrounding(draft, i, Role.MENU, "before-the-headline");
            }
        }
        Role box = Role.OTHER;
        for (int i = draft.bodyTo(); i < draft.size(); i++) {
            box = draft.open(i) ? box : box(draft, i, box);
            if (draft.open(i)) {
                boolean menu = draft.features(i).is(Phrase.MENU) || draft.features(i).is(Phrase.SECTION);
                surrounding(draft, i, menu ? Role.MENU : box, "after-the-text");
            }
        }
        for (int i = head; i < draft.bodyTo(); i++) {
            if (draft.open(i)) {
                draft.set(i, Role.OTHER, "outside-the-text", "neither head nor text");
            }
        }
    }

    private static void surrounding(Draft draft, int i, Role role, String rule) {
        if (draft.iconTitle(i)) {
            draft.set(i, Role.SPRITE, "icon-title", "the shape of an icon title, outside the text");
        } else {
            draft.set(i, role, rule, TextModelRule.evidence("text", draft.likelihood(i)));
        }
    }

    /** What the lines after this one belong to. */
    private static Role box(Draft draft, int i, Role before) {
        return switch (draft.role(i).orElseThrow()) {
            case PROMO -> Role.PROMO;
            case NEWSLETTER -> Role.NEWSLETTER;
            case COMMENTS -> Role.COMMENTS;
            case FOOTER -> Role.FOOTER;
            default -> before;
        };
    }
}
