package org.backfile.publish.search;

import java.io.IOException;
import org.backfile.text.Recipe;

/** Whose record stood in each slot when the index was made, and where. */
final class Seats {

    private final long[] recipes;
    private final long[] locations;

    private Seats(long[] recipes, long[] locations) {
        this.recipes = recipes;
        this.locations = locations;
    }

    static Seats of(Numbering numbering) {
        return new Seats(numbering.recipes(), numbering.locations());
    }

    int slotCount() {
        return recipes.length;
    }

    /** Whether a slot has somebody; those beyond the last have not. */
    boolean isTaken(int slot) {
        return slot < recipes.length && recipes[slot] != Numbering.EMPTY;
    }

    Recipe recipe(int slot) {
        return new Recipe(recipes[slot]);
    }

    long location(int slot) {
        return locations[slot];
    }

    /** Whether the same record is in a slot of both, or none. */
    boolean isSame(Seats other, int slot) {
        return isTaken(slot) ? other.isTaken(slot) && recipes[slot] == other.recipes[slot] : !other.isTaken(slot);
    }

    void write(KeptWriter out) throws IOException {
        out.longs(recipes);
        out.longs(locations);
    }

    static Seats read(KeptReader in) throws IOException {
        Seats seats = new Seats(in.longs(), in.longs());
        if (seats.recipes.length != seats.locations.length) {
            throw new IllegalArgumentException("seats without records");
        }
        return seats;
    }
}
