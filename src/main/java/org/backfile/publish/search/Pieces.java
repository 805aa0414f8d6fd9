package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Recipe;

/**
 * Of what a list is made: stretches of the merged one, and entries that were amended. A part of the list of which the pieces are
 * the same is the same.
 */
final class Pieces {

    /** Entries of the merged list from one number to before another; or one that was amended, where it has a recipe. */
    private record Piece(int from, int to, Optional<Recipe> recipe) {
        int length() {
            return to - from;
        }
    }

    private static final Recipe GONE = new Recipe(0);

    private final List<Piece> pieces = new ArrayList<>();
    private final int merged;
    private final Recipe.Writer titles = new Recipe.Writer();
    private int passed;

    /** @param merged entries in the merged list */
    Pieces(int merged) {
        this.merged = merged;
    }

    /**
     * Tells of a change, in the order of slots.
     *
     * @param before   entries of the merged list before it
     * @param replaces whether it stands in place of the merged list's next one
     * @param now      the recipe of the entry that stands there now; absent where there is none
     * @param title    whether the one or the other is in the title
     */
    void change(int before, boolean replaces, Optional<Recipe> now, boolean title) {
        if (title) {
            titles.add((long) before).add(now.orElse(GONE));
        }
        pieces.add(new Piece(passed, before, Optional.empty()));
        now.ifPresent(recipe -> pieces.add(new Piece(0, 1, now)));
        passed = before + (replaces ? 1 : 0);
    }

    /** Adds to a recipe what changed of the entries in titles. */
    Recipe.Writer addTitlesTo(Recipe.Writer recipe) {
        return recipe.add(titles.recipe());
    }

    /** Adds to a recipe the pieces of the entries from one number to before another. */
    Recipe.Writer addTo(Recipe.Writer recipe, int from, int to) {
        int start = 0;
        for (Piece piece : pieces) {
            add(recipe, piece, from - start, to - start);
            start += piece.length();
        }
        add(recipe, new Piece(passed, merged, Optional.empty()), from - start, to - start);
        return recipe;
    }

    private static void add(Recipe.Writer recipe, Piece piece, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(piece.length(), to);
        if (first < end) {
            recipe.add((long) piece.from + first).add((long) piece.from + end);
            piece.recipe.ifPresent(recipe::add);
        }
    }
}
