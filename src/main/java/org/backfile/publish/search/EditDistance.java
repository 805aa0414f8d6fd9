package org.backfile.publish.search;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another
 * (Damerau; optimal string alignment).
 */
final class EditDistance {

    private EditDistance() { }

    /** @param most beyond which the distance does not matter: any greater number may be given */
    static int of(String from, String to, int most) {
        int[] a = from.codePoints().toArray();
        int[] b = to.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        int[][] distance = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
            }
        }
        return distance[a.length][b.length];
    }

    private static int step(int[][] distance, int[] a, int[] b, int i, int j) {
        int change = distance[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
