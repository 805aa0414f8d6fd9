package org.backfile.read;

import org.backfile.article.Role;

/**
 * Decides which blocks are text, by the trained {@link Model}: a first forest asks each block with its neighbours, a second
 * one asks again, knowing what the first said all over the page. From the first block that is text to the last one is the
 * body; what is likely no text in between is cut, and what known phrases have cut stays so.
 *
 * <p>keeps {@code It did not.} between paragraphs; cuts a teaser there that speaks of another matter.
 */
final class TextModelRule implements Rule {

    /** Where a page's best block is doubtful, half of its likelihood is enough for the others. */
    private static final double ENOUGH = 0.45;
    private static final double OF_THE_BEST = 0.5;

    /** A line of its own between two certain paragraphs is a crosshead more often than not. */
    private static final double ENOUGH_BETWEEN = 0.1;
    private static final double CERTAIN = 0.9;

    /** A teaser below a list of titles reads like text; more is asked of what stands so many blocks after the last one. */
    private static final int APART = 4;
    private static final double MORE_APART = 0.25;

    /** Below this even the best block is no text. */
    private static final double LEAST = 0.15;

    /** What is as likely as this is text wherever it stands. */
    private static final double SURE = 0.8;

    private static final int LONG = 60;
    private static final int LONGEST_NOTICE = 300;
    private static final int YEAR = 4;

    private final Model model;

    TextModelRule(Model model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        BlockVectors vectors = BlockVectors.of(draft);
        vectors.tell(ask(vectors, Model.Question.TEXT));
        float[] text = ask(vectors, Model.Question.TEXT_IN_PLACE);
        decide(draft, vectors, text);
        if (draft.document().markup().isEmpty()) {
            leaveBoxes(draft);
            leaveNotices(draft);
            if (draft.spare()) {
                fill(draft);
            }
        }
    }

    /** Takes off the text's end what stands by itself below the heading of a box ("Most read") and some titles. */
    private static void leaveBoxes(Draft draft) {
        int last = draft.bodyTo() - 1;
        while (last > draft.bodyFrom() && draft.likelihood(last) < SURE && inBox(draft, last)) {
            last = textBefore(draft, last);
            draft.body(draft.bodyFrom(), last + 1);
        }
    }

    /** "Copyright 2012 Harbour News. All rights reserved. This material may not be published." */
    private static void leaveNotices(Draft draft) {
        for (int i = draft.bodyFrom(); i < draft.bodyTo(); i++) {
            Features features = draft.features(i);
            if (draft.open(i) && features.opens(Phrase.FOOTER) && features.holds(Phrase.FOOTER) && features.length() <= LONGEST_NOTICE
                    && features.digits() >= YEAR) {
                draft.set(i, Role.FOOTER, "copyright-notice", "opens and goes on as a notice of rights does");
            }
        }
    }

    /** On a page with little around the text what stands inside it is text, unless something speaks against it. */
    private static void fill(Draft draft) {
        for (int i = draft.bodyFrom(); i < draft.bodyTo(); i++) {
            if (draft.open(i) && plain(draft, i) && !button(draft, i)) {
                draft.text(i);
            }
        }
    }

    /** "Sign up" right below a box that was cut. */
    private static boolean button(Draft draft, int i) {
        boolean amongCut = i > 0 && draft.cut(i - 1) || i + 1 < draft.size() && draft.cut(i + 1);
        return amongCut && (draft.features(i).is(Phrase.MENU) || draft.features(i).is(Phrase.SECTION));
    }

    private static boolean inBox(Draft draft, int i) {
        int before = textBefore(draft, i);
        boolean headed = false;
        for (int k = before + 1; k < i; k++) {
            headed |= draft.features(k).is(Phrase.PROMO);
        }
        return headed && i - before > APART;
    }

    private static int textBefore(Draft draft, int i) {
        int before = i - 1;
        while (before > draft.bodyFrom() && !draft.isText(before)) {
            before--;
        }
        return before;
    }

    /** Sets what is text, for a likelihood of each block. */
    static void decide(Draft draft, BlockVectors vectors, float[] likelihoods) {
        float[] text = OutletRepeats.without(draft, likelihoods);
        boolean[] chosen = draft.document().markup().isPresent() ? stretches(draft, text) : lines(draft, text);
        draft.body(draft.size(), draft.size());
        for (int i = 0; i < draft.size(); i++) {
            if (chosen[i]) {
                draft.text(i);
                draft.body(draft.hasBody() ? draft.bodyFrom() : i, i + 1);
            }
        }
        if (!prose(draft)) {
            draft.body(draft.size(), draft.size());
        }
        vectors.place(text);
        draft.measured(vectors, text);
    }

    private static boolean[] lines(Draft draft, float[] text) {
        boolean[] chosen = new boolean[text.length];
        double level = level(text);
        int last = text.length;
        for (int i = 0; i < text.length; i++) {
            double asked = i - last > APART ? level + MORE_APART : level(draft, text, i, level);
            chosen[i] = text[i] > asked && !draft.cut(i);
            last = chosen[i] ? i : last;
        }
        return chosen;
    }

    /** By its elements a page's text is told more surely, so that a doubtful line may follow those around it. */
    private static boolean[] stretches(Draft draft, float[] text) {
        boolean[] chosen = Stretches.of(text, level(text));
        for (int i = 0; i < text.length; i++) {
            chosen[i] &= !draft.cut(i) || text[i] > SURE && !draft.is(i, Role.SPRITE) && !draft.is(i, Role.COMMENTS);
        }
        return chosen;
    }

    private float[] ask(BlockVectors vectors, Model.Question question) {
        return model.forest(question).likelihoods(vectors.rows(), vectors.width(), vectors.size());
    }

    private static double level(Draft draft, float[] text, int i, double level) {
        return between(draft, text, i) ? Math.min(level, ENOUGH_BETWEEN) : level;
    }

    private static boolean between(Draft draft, float[] text, int i) {
        boolean certain = i > 0 && i + 1 < text.length && text[i - 1] > CERTAIN && text[i + 1] > CERTAIN;
        return certain && plain(draft, i);
    }

    private static boolean plain(Draft draft, int i) {
        return draft.count(i) == 1 && draft.date(i).isEmpty() && !draft.iconTitle(i) && !draft.credit(i);
    }

    /** Without a sentence of some length it is a list of links or a form, and no article. */
    private static boolean prose(Draft draft) {
        for (int i = draft.bodyFrom(); i < draft.bodyTo(); i++) {
            if (draft.isText(i) && (draft.prose(i) || draft.features(i).length() >= LONG)) {
                return true;
            }
        }
        return false;
    }

    private static double level(float[] text) {
        float best = 0;
        for (float likelihood : text) {
            best = Math.max(best, likelihood);
        }
        return best < LEAST ? 1 : Math.min(ENOUGH, OF_THE_BEST * best);
    }

    /** What {@code explain} shows of a likelihood: "0.97 text". Two for each block, so that it is not left to a formatter. */
    static String evidence(String what, double likelihood) {
        int hundredths = (int) (likelihood * 100 + 0.5);
        return (hundredths < 10 ? "0.0" : hundredths < 100 ? "0." : "1.") + hundredths % 100 + (hundredths == 100 ? "0 " : " ") + what;
    }
}
