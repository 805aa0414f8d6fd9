package org.backfile.read;

/** Where a block stands: how much prose is around it, how far the page's ends and its long prose are. Belongs to one call. */
final class Places {

    private static final int[] WINDOWS = {3, 10, 25};
    private static final int CUT_WINDOW = 10;
    private static final int LONG_PROSE = 150;
    private static final int FARTHEST = 100;

    private final int size;
    private final int bodyFrom;
    private final int bodyTo;
    private final double[] prose;
    private final double[] length;
    private final Sums proseSums;
    private final Sums lengthSums;
    private final Sums plainSums;
    private final Sums cutSums;
    private final double longest;
    private final double longestProse;
    private final float[] fromLongProse;
    private final float[] toLongProse;

    Places(Draft draft) {
        this.size = draft.size();
        this.bodyFrom = draft.bodyFrom();
        this.bodyTo = draft.bodyTo();
        this.prose = new double[size];
        this.length = new double[size];
        double[] plain = new double[size];
        double[] cut = new double[size];
        double most = size == 0 ? 1 : 0;
        double mostProse = 1;
        for (int i = 0; i < size; i++) {
            length[i] = draft.features(i).length();
            prose[i] = draft.prose(i) ? length[i] : 0;
            plain[i] = draft.prose(i) ? 0 : 1;
            cut[i] = draft.cut(i) ? 1 : 0;
            most = Math.max(most, length[i]);
            mostProse = Math.max(mostProse, prose[i]);
        }
        this.longest = most;
        this.longestProse = mostProse;
        this.proseSums = new Sums(prose);
        this.lengthSums = new Sums(length);
        this.plainSums = new Sums(plain);
        this.cutSums = new Sums(cut);
        this.fromLongProse = distances(1);
        this.toLongProse = distances(-1);
    }

    /** How far the nearest long prose is, in blocks. */
    private float[] distances(int step) {
        float[] distances = new float[size];
        float distance = FARTHEST;
        for (int i = step > 0 ? 0 : size - 1; i >= 0 && i < size; i += step) {
            distances[i] = Math.min(distance, FARTHEST);
            distance = prose[i] >= LONG_PROSE ? 1 : distance + 1;
        }
        return distances;
    }

    /** Writes the columns of block i. Returns the one after them. */
    int put(int i, float[] to, int at) {
        return body(i, to, page(i, to, around(i, to, at)));
    }

    private int around(int i, float[] to, int at) {
        int column = at;
        for (int window : WINDOWS) {
            to[column++] = (float) proseSums.between(i - window, i);
            to[column++] = (float) proseSums.between(i + 1, i + 1 + window);
            to[column++] = (float) plainSums.between(i - window, i);
            to[column++] = (float) plainSums.between(i + 1, i + 1 + window);
        }
        to[column++] = (float) cutSums.between(i - CUT_WINDOW, i);
        to[column++] = (float) cutSums.between(i + 1, i + 1 + CUT_WINDOW);
        return column;
    }

    private int page(int i, float[] to, int at) {
        double allLength = Math.max(1, lengthSums.total());
        int column = at;
        to[column++] = i;
        to[column++] = size - i;
        to[column++] = (float) ((double) i / size);
        to[column++] = (float) (lengthSums.between(0, i) / allLength);
        to[column++] = (float) (proseSums.between(0, i) / Math.max(1, proseSums.total()));
        to[column++] = (float) proseSums.between(0, i);
        to[column++] = (float) proseSums.between(i + 1, size);
        to[column++] = (float) (length[i] / longest);
        to[column++] = (float) (prose[i] / longestProse);
        to[column++] = (float) (length[i] / allLength);
        to[column++] = (float) ((i == 0 ? 0 : length[i - 1]) / length[i]);
        to[column++] = size;
        to[column++] = (float) proseSums.total();
        to[column++] = (float) (proseSums.total() / allLength);
        return column;
    }

    /** The place in respect of the stretch with the most prose, see {@link ProseRunRule}. */
    private int body(int i, float[] to, int at) {
        int column = at;
        to[column++] = i - bodyFrom;
        to[column++] = i - bodyTo;
        to[column++] = bodyTo - bodyFrom;
        to[column++] = fromLongProse[i];
        to[column++] = toLongProse[i];
        return column;
    }
}
