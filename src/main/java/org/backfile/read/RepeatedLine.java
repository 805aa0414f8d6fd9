package org.backfile.read;

/**
 * A line that several articles of an outlet have.
 *
 * @param shape    its text, folded, with {@code #} for any number; cut to {@link #SHOWN} units
 * @param hash     of the whole shape, see {@link LineShape}
 * @param articles how many have it
 * @param before   on how many of them it stands before headline and text only
 * @param after    on how many it stands after the text only
 * @param text     on how many it was taken for text, each page by itself
 */
public record RepeatedLine(String shape, long hash, int articles, int before, int after, int text) {

    /** The longest shape that is kept. */
    static final int SHOWN = 100;

    public RepeatedLine {
        if (articles < 2 || before + after > articles || text > articles) {
            throw new IllegalArgumentException("no repeated line: " + articles + " articles, " + before + " before, " + after
                    + " after, " + text + " as text");
        }
    }

    /** On how many articles it stands among headline and text, or at several places. */
    public int within() {
        return articles - before - after;
    }
}
