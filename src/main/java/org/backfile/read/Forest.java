package org.backfile.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Boosted trees that say how likely something is. Nodes of all trees lie in arrays, a node's two children side by side. For
 * the walk a node is one long, and a step has no branch, which a processor would guess wrong every other time; a leaf leads to
 * itself, so that a row can go down several trees side by side, as many steps as the deepest of them is deep. Immutable; any thread.
 */
final class Forest {

    /** A column and a value. */
    private static final int NODE_BYTES = Short.BYTES + Float.BYTES;

    /** How many trees a row goes down side by side. */
    private static final int ABREAST = 4;

    private final int[] roots;
    private final short[] columns;
    private final float[] values;
    private final long[] steps;

    /** The columns that any node asks for, in order: of a page's 550 a small forest asks for a third. */
    private final int[] asked;

    /** Of each four trees how deep the deepest is. */
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
        this.steps = new long[columns.length];
        BitSet columnsAsked = new BitSet();
        for (int node = 0; node < steps.length; node++) {
            steps[node] = columns[node] < 0 ? step(0, 0, Integer.MIN_VALUE)
                    : step(columns[node], children[node] + 1 - node, sortable(values[node] == 0 ? -0f : values[node]));
            if (columns[node] >= 0) {
                columnsAsked.set(columns[node]);
            }
        }
        this.asked = columnsAsked.stream().toArray();
        this.depths = new int[roots.length / ABREAST];
        for (int tree = 0; tree < depths.length * ABREAST; tree++) {
            depths[tree / ABREAST] = Math.max(depths[tree / ABREAST], depth(roots[tree], children));
        }
    }

    /** @param right how many nodes further the second child is */
    private static long step(int column, int right, int value) {
        return (long) value << 32 | column << 16 | right;
    }

    private int depth(int node, int[] children) {
        return columns[node] < 0 ? 0 : 1 + Math.max(depth(children[node], children), depth(children[node] + 1, children));
    }

    /** An int that is smaller than another's where the number is; that of minus zero, which nodes compare with, is below zero's. */
    private static int sortable(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** How likely each row is, 0 to 1. */
    float[] likelihoods(float[] rows, int width, int count) {
        int[] numbers = numbers();
        float[] likelihoods = new float[count];
        for (int i = 0; i < count; i++) {
            likelihoods[i] = likelihood(rows, i * width, numbers);
        }
        return likelihoods;
    }

    /** How likely the row at an offset is, 0 to 1. */
    float likelihood(float[] rows, int at) {
        return likelihood(rows, at, numbers());
    }

    /** Room for a row. */
    private int[] numbers() {
        return new int[asked.length == 0 ? 1 : asked[asked.length - 1] + 1];
    }

    private float likelihood(float[] rows, int at, int[] numbers) {
        for (int column : asked) {
            numbers[column] = sortable(rows[at + column]);
        }
        float sum = 0;
        int tree = 0;
        for (; tree + ABREAST <= roots.length; tree += ABREAST) {
            sum = descend(tree, numbers, sum);
        }
        for (; tree < roots.length; tree++) {
            sum += values[leaf(tree, numbers)];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    /** A row goes down four trees side by side, so that the processor need not wait for the one's next node. */
    private float descend(int tree, int[] numbers, float sum) {
        int a = roots[tree];
        int b = roots[tree + 1];
        int c = roots[tree + 2];
        int d = roots[tree + 3];
        for (int depth = depths[tree / ABREAST]; depth > 0; depth--) {
            long stepA = steps[a];
            long stepB = steps[b];
            long stepC = steps[c];
            long stepD = steps[d];
            a = next(a, stepA, numbers[(int) stepA >>> 16]);
            b = next(b, stepB, numbers[(int) stepB >>> 16]);
            c = next(c, stepC, numbers[(int) stepC >>> 16]);
            d = next(d, stepD, numbers[(int) stepD >>> 16]);
        }
        return sum + values[a] + values[b] + values[c] + values[d];
    }

    private int leaf(int tree, int[] numbers) {
        int node = roots[tree];
        while (columns[node] >= 0) {
            node = next(node, steps[node], numbers[columns[node]]);
        }
        return node;
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
