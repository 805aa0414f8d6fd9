package org.backfile.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Boosted trees that say how likely something is. Nodes of all trees lie in three arrays, a node's two children side by
 * side, so that a walk touches little memory and makes no object. Immutable; any thread.
 */
final class Forest {

    private final int[] roots;
    private final short[] columns;
    private final int[] children;
    private final float[] values;

    /**
     * @param roots    each tree's first node
     * @param columns  the column that a node asks for; -1 for a leaf
     * @param children the node to go to where the number is below the node's value, else the one after it
     * @param values   what a node compares with, or what a leaf adds
     */
    Forest(int[] roots, short[] columns, int[] children, float[] values) {
        this.roots = roots;
        this.columns = columns;
        this.children = children;
        this.values = values;
    }

    /** How likely each row is, 0 to 1, tree by tree: a tree's nodes stay in the cache for the whole page. */
    float[] likelihoods(float[] rows, int width, int count) {
        float[] sums = new float[count];
        for (int root : roots) {
            for (int i = 0; i < count; i++) {
                sums[i] += leaf(root, rows, i * width);
            }
        }
        for (int i = 0; i < count; i++) {
            sums[i] = (float) (1 / (1 + Math.exp(-sums[i])));
        }
        return sums;
    }

    /** How likely the row at an offset is, 0 to 1. */
    float likelihood(float[] rows, int at) {
        float sum = 0;
        for (int root : roots) {
            sum += leaf(root, rows, at);
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private float leaf(int root, float[] rows, int at) {
        int node = root;
        while (columns[node] >= 0) {
            node = children[node] + (rows[at + columns[node]] < values[node] ? 0 : 1);
        }
        return values[node];
    }

    static Forest read(DataInput in) throws IOException {
        int[] roots = new int[in.readUnsignedShort()];
        int nodes = in.readInt();
        short[] columns = new short[nodes];
        int[] children = new int[nodes];
        float[] values = new float[nodes];
        int root = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = root;
            root = readTree(in, root, columns, children, values);
        }
        return new Forest(roots, columns, children, values);
    }

    /** A tree's nodes level by level, so that its children's places follow from the order: no links are stored. */
    private static int readTree(DataInput in, int root, short[] columns, int[] children, float[] values) throws IOException {
        int next = root + 1;
        for (int node = root; node < next; node++) {
            columns[node] = in.readShort();
            values[node] = in.readFloat();
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
