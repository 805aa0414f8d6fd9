package org.backfile.output;

import java.util.Arrays;

/** Sorts row numbers without a box for each; quick where they are nearly sorted, as after a small change. */
final class SortedRows {

    /** Compares two rows. */
    interface Order {
        int compare(int a, int b);
    }

    private SortedRows() { }

    /** The rows in order: a merge sort that leaves runs which are sorted already alone. */
    static int[] of(int[] rows, Order order) {
        int[] from = Arrays.copyOf(rows, rows.length);
        int[] to = new int[rows.length];
        sort(from, to, 0, rows.length, order);
        return from;
    }

    private static void sort(int[] rows, int[] spare, int start, int end, Order order) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(rows, spare, start, middle, order);
        sort(rows, spare, middle, end, order);
        if (order.compare(rows[middle - 1], rows[middle]) > 0) {
            merge(rows, spare, start, middle, end, order);
        }
    }

    private static void merge(int[] rows, int[] spare, int start, int middle, int end, Order order) {
        System.arraycopy(rows, start, spare, start, end - start);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || left < middle && order.compare(spare[left], spare[right]) <= 0;
            rows[i] = takeLeft ? spare[left++] : spare[right++];
        }
    }
}
