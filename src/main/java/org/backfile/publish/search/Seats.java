package org.backfile.publish.search;

import java.io.IOException;
import java.util.Optional;
import org.backfile.archive.Entry;
import org.backfile.text.Recipe;

/** Whose record stood in each slot when the index was made, and where. */
final class Seats {

    private static final long EMPTY = 0;

    private final long[] recipes;
    private final long[] locations;

    private Seats(int slotCount) {
        recipes = new long[slotCount];
        locations = new long[slotCount];
    }

    static Seats of(Numbering numbering) {
        Seats seats = new Seats(numbering.slotCount());
        for (int slot = 0; slot < numbering.slotCount(); slot++) {
            Optional<Entry> entry = numbering.entry(slot);
            if (entry.isPresent()) {
                seats.recipes[slot] = entry.get().recipe().bits();
                seats.locations[slot] = entry.get().location();
            }
        }
        return seats;
    }

    int slotCount() {
        return recipes.length;
    }

    /** Whether a slot has somebody; those beyond the last have not. */
    boolean isTaken(int slot) {
        return slot < recipes.length && recipes[slot] != EMPTY;
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
        out.number(recipes.length);
        for (int slot = 0; slot < recipes.length; slot++) {
            out.fixed(recipes[slot]);
            out.fixed(locations[slot]);
        }
    }

    static Seats read(KeptReader in) {
        Seats seats = new Seats(in.number());
        for (int slot = 0; slot < seats.recipes.length; slot++) {
            seats.recipes[slot] = in.fixed();
            seats.locations[slot] = in.fixed();
        }
        return seats;
    }
}
