package org.backfile.publish.search;

/**
 * A merged list with other entries in some spots, set in their order: the stretches between them are taken over as they are, but
 * for the gap that each begins with. Belongs to one thread.
 */
final class Splice {

    private static final int ROOM = 1 << 10;

    private final MergedLists.Row list;
    private final Growing out;

    /** The first byte of the list that is still to come, and the slot of the list's entry before it. */
    private int taken;
    private int slotBefore = -1;

    /** The slot of the entry that was put last. */
    private int last = -1;

    Splice(MergedLists.Row list) {
        this.list = list;
        this.out = new Growing(list.length() + ROOM);
    }

    /** Takes over what stands before a spot, and then this entry for its slot. @param entry of no bytes for none */
    void set(int slot, Spot spot, byte[] entry) {
        if (spot.from() > taken) {
            take(spot.from());
            last = spot.slotBefore();
        }
        taken = spot.to();
        slotBefore = spot.isTaken() ? slot : spot.slotBefore();
        if (entry.length > 0) {
            out.number(slot - last - 1);
            out.append(entry, 0, entry.length);
            last = slot;
        }
    }

    /** All of it, with what stands behind the last spot. */
    Growing whole() {
        if (list.length() > taken) {
            take(list.length());
        }
        return out;
    }

    private void take(int end) {
        Bytes in = new Bytes(list.bytes(), list.from() + taken);
        out.number(slotBefore + in.number() - last);
        out.append(list.bytes(), in.at(), list.from() + end - in.at());
    }
}
