package org.backfile.publish.search;

import java.io.IOException;

/**
 * Where a slot's entry stands in a merged list, or would stand. As merged lists stay as they are, it is looked for once.
 *
 * @param before     entries of the list before it
 * @param from       its first byte, from the list's first one
 * @param to         the byte after its last; the same where the list does not have the slot
 * @param slotBefore the slot of the entry before; -1 where there is none
 * @param titled     whether the list has the slot, with positions in the title
 */
record Spot(int before, int from, int to, int slotBefore, boolean titled) {

    /** The start of a list. */
    static final Spot START = new Spot(0, 0, 0, -1, false);

    /** Whether the list has the slot. */
    boolean isTaken() {
        return to > from;
    }

    /** The spot of a slot in a list. @param near a spot in it before that one, or the same */
    static Spot of(int slot, MergedLists.Row list, Spot near) {
        Bytes in = new Bytes(list.bytes(), list.from() + near.from);
        int last = near.slotBefore;
        for (int before = near.before; before < list.documents(); before++) {
            int from = in.at();
            int here = last + 1 + in.number();
            if (here > slot) {
                return new Spot(before, from - list.from(), from - list.from(), last, false);
            }
            boolean titled = Analysis.inTitle(in.array(), in.at());
            for (int left = Analysis.positions(in); left > 0; left--) {
                in.number();
            }
            if (here == slot) {
                return new Spot(before, from - list.from(), in.at() - list.from(), last, titled);
            }
            last = here;
        }
        return new Spot(list.documents(), list.length(), list.length(), last, false);
    }

    void write(KeptWriter out) throws IOException {
        out.number(before);
        out.number(from);
        out.number(to);
        out.number(slotBefore + 1);
        out.number(titled ? 1 : 0);
    }

    static Spot read(KeptReader in) throws IOException {
        return new Spot(in.number(), in.number(), in.number(), in.number() - 1, in.number() == 1);
    }
}
