package org.backfile.read;

/** Numbers that are put one after the other. Belongs to one call. */
final class Row {

    private final float[] values;
    private int count;

    /** @param width how many there will be */
    Row(int width) {
        this.values = new float[width];
    }

    void put(double value) {
        values[count++] = (float) value;
    }

    void put(boolean fact) {
        put(fact ? 1 : 0);
    }

    /** All of them; it is a fault when some are missing. */
    float[] values() {
        if (count != values.length) {
            throw new IllegalStateException(count + " numbers of " + values.length);
        }
        return values;
    }
}
