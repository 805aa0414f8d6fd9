package org.backfile.publish.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where a term stands in a document.
 *
 * @param title its positions in the title, in order
 * @param body  its positions in the body, in order
 */
record Places(int[] title, int[] body) {

    static final Places NONE = new Places(new int[0], new int[0]);

    private static Places read(Coder coder, PlaceModel model, boolean inTitle, boolean inBody) {
        int[] title = new int[inTitle ? bounded(model.titleCount(coder, 0)) : 0];
        int before = -1;
        for (int i = 0; i < title.length; i++) {
            title[i] = before += model.titleGap(coder, 0) + 1;
        }
        int[] body = new int[inBody ? bounded(model.bodyCount(coder, 0)) : 0];
        before = -1;
        for (int i = 0; i < body.length; i++) {
            body[i] = before += model.bodyGap(coder, body.length, 0) + 1;
        }
        return new Places(title, body);
    }

    /**
     * Reads a term's positions in some documents from files of its own.
     *
     * @param file   the path of the file of a number
     * @param files  how many there are, each with as many entries
     * @param list   all of the term's
     * @param wanted slots in order, each in the list
     * @param places what is found is put there, by slot
     */
    static void read(IndexFolder folder, IntFunction<String> file, int files, PostingList list, int[] wanted,
            Map<Integer, Places> places) throws IOException {
        int each = ShardWriter.each(list.size(), files);
        int open = -1;
        for (int slot : wanted) {
            int number = list.indexOf(slot) / each;
            if (number != open) {
                open = number;
                read(folder.open(file.apply(number)), new PlaceModel(), list, number * each,
                        Math.min(list.size(), (number + 1) * each), wanted, places);
            }
        }
    }

    /** Reads a list's entries from one number to before another, and puts those that are wanted. */
    static void read(Coder coder, PlaceModel model, PostingList list, int from, int to, int[] wanted,
            Map<Integer, Places> places) {
        int next = 0;
        for (int entry = from; entry < to; entry++) {
            Places here = read(coder, model, list.titleLevel(entry) >= 0, list.bodyLevel(entry) >= 0);
            while (next < wanted.length && wanted[next] < list.slot(entry)) {
                next++;
            }
            if (next < wanted.length && wanted[next] == list.slot(entry)) {
                places.put(list.slot(entry), here);
            }
        }
    }

    /** No document is so long; damaged bytes may say so. */
    private static int bounded(int count) {
        return Math.min(count, 1 << 24);
    }

    /** The positions of either. */
    Places or(Places other) {
        return new Places(union(title, other.title), union(body, other.body));
    }

    /** Those positions at which this stands {@code distance} after the other. */
    Places after(Places other, int distance) {
        return new Places(after(title, other.title, distance), after(body, other.body, distance));
    }

    boolean isEmpty() {
        return title.length == 0 && body.length == 0;
    }

    private static int[] union(int[] a, int[] b) {
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().distinct().toArray();
    }

    private static int[] after(int[] mine, int[] others, int distance) {
        return Arrays.stream(mine).filter(at -> Arrays.binarySearch(others, at - distance) >= 0).toArray();
    }
}
