package org.backfile.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Boosted trees that say how likely something is. Nodes of all trees lie in arrays, a node's two children side by side. For
 * the walk a node is one long, and a step has no branch, which a processor would guess wrong every other time; a leaf leads to
 * itself, so that several rows can go down a tree side by side, as many steps as the tree is deep. Immutable; any thread.
 */
final class Forest {

    /** A column and a value. */
    private static final int NODE_BYTES = Short.BYTES + Float.BYTES;

    /** No row is longer. */
    private static final int MOST_COLUMNS = 1 << 12;

    /** How many rows go down a tree side by side. */
    private static final int ABREAST = 4;

    private final int[] roots;
    private final short[] columns;
    private final float[] values;
    private final int[] asked;
    private final long[] steps;
    private final int[] depths;

    /**
     * @param roots    each tree's first node
     * @param columns  the column that a node asks for; -1 for a leaf
     * @param children the node to go to where the number is below the node's value, else the one after it
     * @param values   what a node compares with, or what a leaf adds
     */
    Forest(int[] roots, short[] columns, int[] children, float[] values) {
        this.roots = roots;
        this.columns = columns;
        this.values = values;
        int[] places = places(columns);
        this.asked = new int[(int) Arrays.stream(places).filter(place -> place >= 0).count()];
        for (int column = 0; column < places.length; column++) {
            if (places[column] >= 0) {
                asked[places[column]] = column;
            }
        }
        this.steps = new long[columns.length];
        for (int node = 0; node < steps.length; node++) {
            steps[node] = columns[node] < 0 ? step(0, 0, Integer.MIN_VALUE)
                    : step(places[columns[node]], children[node] + 1 - node, sortable(values[node]));
        }
        this.depths = new int[roots.length];
        for (int tree = 0; tree < roots.length; tree++) {
            depths[tree] = depth(roots[tree], children);
        }
    }

    /** For each column its place among those that are asked for; -1 where it is not. */
    private static int[] places(short[] columns) {
        int[] places = new int[MOST_COLUMNS];
        for (short column : columns) {
            if (column >= 0) {
                places[column] = 1;
            }
        }
        int place = 0;
        for (int column = 0; column < places.length; column++) {
            places[column] = places[column] == 0 ? -1 : place++;
        }
        return places;
    }

    /**
     * @param place the column's place among those that are asked for
     * @param right how many nodes further the second child is
     */
    private static long step(int place, int right, int value) {
        return (long) value << 32 | place << 16 | right;
    }

    private int depth(int node, int[] children) {
        return columns[node] < 0 ? 0 : 1 + Math.max(depth(children[node], children), depth(children[node] + 1, children));
    }

    /** An int that is smaller than another's where the number is; minus zero is zero. */
    private static int sortable(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** How likely each row is, 0 to 1, tree by tree: a tree's nodes stay in the cache for the whole page. */
    float[] likelihoods(float[] rows, int width, int count) {
        int[] numbers = asked(rows, width, count);
        int stride = asked.length;
        float[] sums = new float[count];
        for (int tree = 0; tree < roots.length; tree++) {
            int i = 0;
            for (; i + ABREAST <= count; i += ABREAST) {
                descend(tree, numbers, i * stride, stride, sums, i);
            }
            for (; i < count; i++) {
                sums[i] += values[leaf(tree, numbers, i * stride)];
            }
        }
        for (int i = 0; i < count; i++) {
            sums[i] = likelihood(sums[i]);
        }
        return sums;
    }

    /** Four rows go down a tree side by side, so that the processor need not wait for the one's next node. */
    private void descend(int tree, int[] numbers, int at, int width, float[] sums, int row) {
        int a = roots[tree];
        int b = a;
        int c = a;
        int d = a;
        int second = at + width;
        int third = second + width;
        int fourth = third + width;
        for (int depth = depths[tree]; depth > 0; depth--) {
            long stepA = steps[a];
            long stepB = steps[b];
            long stepC = steps[c];
            long stepD = steps[d];
            a = next(a, stepA, numbers[at + ((int) stepA >>> 16)]);
            b = next(b, stepB, numbers[second + ((int) stepB >>> 16)]);
            c = next(c, stepC, numbers[third + ((int) stepC >>> 16)]);
            d = next(d, stepD, numbers[fourth + ((int) stepD >>> 16)]);
        }
        sums[row] += values[a];
        sums[row + 1] += values[b];
        sums[row + 2] += values[c];
        sums[row + 3] += values[d];
    }

    private int leaf(int tree, int[] numbers, int at) {
        int node = roots[tree];
        for (int depth = depths[tree]; depth > 0; depth--) {
            long step = steps[node];
            node = next(node, step, numbers[at + ((int) step >>> 16)]);
        }
        return node;
    }

    /** How likely the row at an offset is, 0 to 1. */
    float likelihood(float[] rows, int at) {
        float sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            int node = roots[tree];
            for (int depth = depths[tree]; depth > 0; depth--) {
                long step = steps[node];
                node = next(node, step, sortable(rows[at + asked[(int) step >>> 16]]));
            }
            sum += values[node];
        }
        return likelihood(sum);
    }

    /** The child to go to: the one before the second where the number is smaller. */
    private static int next(int node, long step, int number) {
        return node + ((int) step & 0xffff) + (int) (number - (step >> 32) >> 63);
    }

    /**
     * What each column counted for a row: on its way down a tree a row goes from the mean of a node's leaves to that of the child
     * it goes to, and the difference is the column's that was asked (A. Saabas, "Interpreting random forests", 2014). Leaves count
     * alike, as the forest does not know how many rows were learnt from in each. On the scale of the logarithm of the odds.
     */
    double[] contributions(float[] rows, int at, int width) {
        double[] sums = new double[width];
        for (int root : roots) {
            int node = root;
            double mean = mean(node);
            while (columns[node] >= 0) {
                int asked = columns[node];
                node += ((int) steps[node] & 0xffff) - (rows[at + asked] < values[node] ? 1 : 0);
                double next = mean(node);
                sums[asked] += next - mean;
                mean = next;
            }
        }
        return sums;
    }

    private double mean(int node) {
        if (columns[node] < 0) {
            return values[node];
        }
        int right = node + ((int) steps[node] & 0xffff);
        return (mean(right - 1) + mean(right)) / 2;
    }

    private static float likelihood(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    /** Of each row the columns that are asked for, close together: what a page's walk goes through stays in the nearest cache. */
    private int[] asked(float[] rows, int width, int count) {
        int[] numbers = new int[count * asked.length];
        int to = 0;
        for (int i = 0; i < count; i++) {
            int at = i * width;
            for (int column : asked) {
                numbers[to++] = sortable(rows[at + column]);
            }
        }
        return numbers;
    }

    static Forest read(DataInput in) throws IOException {
        int[] roots = new int[in.readUnsignedShort()];
        int nodes = in.readInt();
        short[] columns = new short[nodes];
        int[] children = new int[nodes];
        float[] values = new float[nodes];
        byte[] bytes = new byte[nodes * NODE_BYTES];
        in.readFully(bytes);
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        int root = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = root;
            root = readTree(packed, root, columns, children, values);
        }
        return new Forest(roots, columns, children, values);
    }

    /** A tree's nodes level by level, so that its children's places follow from the order: no links are stored. */
    private static int readTree(ByteBuffer in, int root, short[] columns, int[] children, float[] values) {
        int next = root + 1;
        for (int node = root; node < next; node++) {
            columns[node] = in.getShort();
            values[node] = in.getFloat();
            children[node] = next;
            next += columns[node] >= 0 ? 2 : 0;
        }
        return next;
    }

    /** What {@link #read} reads; the nodes must lie tree by tree and level by level. */
    void write(DataOutput out) throws IOException {
        out.writeShort(roots.length);
        out.writeInt(columns.length);
        for (int node = 0; node < columns.length; node++) {
            out.writeShort(columns[node]);
            out.writeFloat(values[node]);
        }
    }
}
