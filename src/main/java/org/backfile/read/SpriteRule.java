package org.backfile.read;

import org.backfile.article.Role;

/** Cuts runs of icon titles wherever they stand, and single titles in a row of three and more. See {@link SpriteShape}. */
final class SpriteRule implements Rule {

    private static final int ROW = 3;

    @Override
    public void apply(Draft draft) {
        int row = 0;
        for (int i = 0; i < draft.size(); i++) {
            int at = i;
            draft.block(i).wording().sprite().ifPresent(evidence ->
                    draft.set(at, Role.SPRITE, "icon-sprite", evidence));
            row = draft.iconTitle(i) || draft.is(i, Role.SPRITE) ? row + 1 : 0;
            if (row >= ROW) {
                cutRow(draft, i - row + 1, i);
            }
        }
    }

    private static void cutRow(Draft draft, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (draft.open(i)) {
                draft.set(i, Role.SPRITE, "icon-titles", "in a row of icon titles, one a line");
            }
        }
    }
}
