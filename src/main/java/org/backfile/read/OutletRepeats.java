package org.backfile.read;

import java.util.Arrays;

/**
 * Tells what of a page its outlet repeats from article to article, and takes it off the text: the lines themselves, and what
 * stands beyond a line that closes the text of all articles. Belongs to one call.
 *
 * <p>cuts {@code Join 12,000 readers of our morning letter.} that stands inside the text of 14 of 15 articles; keeps
 * {@code Background} above paragraphs on six of them, and a paragraph whose first words other pages show as a teaser.
 */
final class OutletRepeats {

    /** From this likelihood on a block is taken for text. */
    private static final double TEXT = 0.5;

    private static final double SURE = 0.8;

    /** A third. */
    private static final int MUCH = 3;

    private static final int LONGEST_CROSSHEAD = 110;
    private static final int SHORT = 60;

    /** A paragraph on fewer than a fourth of the articles may be the background of a running story. */
    private static final int SELDOM = 4;

    /** How many articles must have a line for it to say where the text ends. */
    private static final int LEAST_CLOSED = 3;

    private final Draft draft;
    private final OutletHabits habits;
    private final float[] text;
    private final RepeatedLine[] lines;

    private OutletRepeats(Draft draft, float[] text) {
        this.draft = draft;
        this.habits = draft.habits();
        this.text = text.clone();
        this.lines = new RepeatedLine[text.length];
        Arrays.setAll(lines, i -> habits.line(draft.features(i)).orElse(null));
    }

    /** The likelihood of each block to be text, with none for what is repeated, which the draft is told. */
    static float[] without(Draft draft, float[] likelihoods) {
        return draft.habits().lines().isEmpty() ? likelihoods : new OutletRepeats(draft, likelihoods).without();
    }

    private float[] without() {
        boolean[] repeats = new boolean[text.length];
        for (int i = 0; i < text.length; i++) {
            repeats[i] = lines[i] != null && !mayRecur(i);
        }
        if (aCopy(repeats)) {
            return text;
        }
        for (int i = 0; i < text.length; i++) {
            if (repeats[i]) {
                draft.repeats(i);
                text[i] = 0;
            }
        }
        close();
        return text;
    }

    /**
     * Whether much of what is surely text would go: then the article itself is repeated, by a copy that looked like another
     * one, and the page is left alone.
     */
    private boolean aCopy(boolean[] repeats) {
        double all = 0;
        double lost = 0;
        for (int i = 0; i < text.length; i++) {
            double length = text[i] > SURE ? draft.features(i).length() : 0;
            all += length;
            lost += repeats[i] ? length : 0;
        }
        return lost * MUCH > all;
    }

    private boolean mayRecur(int i) {
        Features features = draft.features(i);
        return draft.date(i).filter(DateLine::whole).isPresent() || draft.opensAsByline(i)
                || text[i] > TEXT && (amongOwn(i) || crosshead(i));
    }

    /** A paragraph amid the article's own text that few others have, or that only here is text: elsewhere it is a teaser. */
    private boolean amongOwn(int i) {
        boolean seldom = lines[i].articles() * SELDOM < habits.articles();
        boolean onlyHere = lines[i].text() <= 1;
        return own(i + 1) && (onlyHere || seldom && own(i - 1));
    }

    /** A short line between the article's own, that is text on most articles that have it. */
    private boolean crosshead(int i) {
        Features features = draft.features(i);
        RepeatedLine line = lines[i];
        return features.length() <= LONGEST_CROSSHEAD && (!draft.prose(i) || features.length() < SHORT)
                && line.within() * 2 > line.articles() && line.text() * 2 > line.articles() && !known(i - 1) && !known(i + 1);
    }

    private boolean known(int i) {
        return i >= 0 && i < lines.length && lines[i] != null;
    }

    /** Whether a block is text that no other article has. */
    private boolean own(int i) {
        return i >= 0 && i < lines.length && lines[i] == null && text[i] > TEXT;
    }

    /** Nothing is text behind a line that stands after the text of most articles, where most of the text stands before it. */
    private void close() {
        double[] before = new double[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            before[i + 1] = before[i] + (text[i] > TEXT ? draft.features(i).length() : 0);
        }
        for (int i = 0; i < text.length; i++) {
            if (draft.isRepeated(i) && draft.count(i) == 1 && closes(lines[i]) && before[i] > before[text.length] * 0.6) {
                Arrays.fill(text, i, text.length, 0);
                return;
            }
        }
    }

    private boolean closes(RepeatedLine line) {
        return line.articles() >= LEAST_CLOSED && line.articles() * 2 >= habits.articles() && line.after() * 10 >= line.articles() * 8;
    }
}
