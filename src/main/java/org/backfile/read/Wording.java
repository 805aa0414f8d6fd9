package org.backfile.read;

import java.util.List;
import java.util.Optional;

/**
 * A block's text by itself, with all that can be told of it whatever stands around it: its measures at once, the rest when it
 * is first asked for. As the lines of menus, boxes and page feet come again on every page of an outlet, a wording is kept and
 * serves all blocks that have it, see {@link Wordings}. Several threads may ask: what is found late never changes, and each
 * may find it for itself.
 */
final class Wording {

    private final String text;
    private final Features features;
    private Optional<String> sprite;
    private Optional<String> iconTitle;
    private Optional<String> colophon;
    private Optional<Boolean> credit;
    private Optional<Boolean> moment;
    private Optional<Boolean> opensAsByline;
    private Byline byline;
    private Dating dating;
    private Traits traits;

    /** What was found in the text when dates were last asked for. */
    private record Dating(String language, DateOrder order, Optional<DateLine> date) {
        boolean answers(String asked, DateOrder by) {
            return order == by && language.equals(asked);
        }
    }

    /** A record, so that another thread that sees it sees what is in it. */
    private record Traits(float[] values) { }

    Wording(String text, Features features) {
        this.text = text;
        this.features = features;
    }

    String text() {
        return text;
    }

    Features features() {
        return features;
    }

    /** What speaks for a run of icon titles, see {@link SpriteShape#run}. */
    Optional<String> sprite() {
        Optional<String> found = sprite;
        if (found == null) {
            found = SpriteShape.run(text, features);
            sprite = found;
        }
        return found;
    }

    /** What speaks for a single icon's title, see {@link SpriteShape#title}. */
    Optional<String> iconTitle() {
        Optional<String> found = iconTitle;
        if (found == null) {
            found = SpriteShape.title(text, features);
            iconTitle = found;
        }
        return found;
    }

    /** The outlet that a copyright line names, see {@link Colophon}. */
    Optional<String> colophon() {
        Optional<String> found = colophon;
        if (found == null) {
            found = Colophon.outlet(text);
            colophon = found;
        }
        return found;
    }

    /** Whether it bears a picture credit, see {@link Credit}. */
    boolean credit() {
        Optional<Boolean> found = credit;
        if (found == null) {
            found = Optional.of(Credit.in(features));
            credit = found;
        }
        return found.get();
    }

    /** Whether a moment stands in it, see {@link DateToken#moment}. */
    boolean moment() {
        Optional<Boolean> found = moment;
        if (found == null) {
            found = Optional.of(DateToken.moment(text));
            moment = found;
        }
        return found.get();
    }

    /** Whether it is a byline by its form, see {@link Byline#is}. */
    boolean opensAsByline() {
        Optional<Boolean> found = opensAsByline;
        if (found == null) {
            found = Optional.of(Byline.is(text, features));
            opensAsByline = found;
        }
        return found.get();
    }

    /** It read as a byline, whether or not it is one. */
    Byline byline() {
        Byline found = byline;
        if (found == null) {
            found = Byline.of(text, features);
            byline = found;
        }
        return found;
    }

    /** Whether it holds a name, and nothing before it, if no opening says so. */
    boolean named() {
        return Byline.mayBeName(features) && !byline().names().isEmpty();
    }

    /**
     * The date that it says, see {@link DateLine#of}; pages of one outlet ask the same.
     *
     * @param language of the page; "" for none
     */
    Optional<DateLine> date(String language, DateOrder order) {
        Dating found = dating;
        if (found == null || !found.answers(language, order)) {
            found = new Dating(language, order, DateLine.of(text, features, language, order));
            dating = found;
        }
        return found.date();
    }

    /** Puts the numbers of {@link Trait#OF_WORDING} into a row of a page's numbers, from an offset; the other traits' are 0. */
    void putTraits(float[] rows, int at) {
        Traits found = traits;
        if (found == null) {
            found = new Traits(measured());
            traits = found;
        }
        System.arraycopy(found.values(), 0, rows, at, found.values().length);
    }

    private float[] measured() {
        float[] values = new float[Trait.ALL.size()];
        List<Trait> own = Trait.OF_WORDING;
        for (int i = 0; i < own.size(); i++) {
            values[own.get(i).ordinal()] = own.get(i).of(this);
        }
        return values;
    }
}
