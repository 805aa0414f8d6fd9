package org.backfile.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.article.Field;
import org.backfile.article.Role;

/**
 * Finds the standfirst, the sentence or two under the headline that the text does not begin with.
 *
 * <p>keeps a sentence under the headline that a picture or a byline parts from the text; leaves the text's first sentence.
 */
final class StandfirstRule implements Rule {

    private static final int LONGEST = 420;
    private static final int FARTHEST = 12;

    private static final double LIKELY_TEXT = 0.85;

    private static final Set<Role> PARTING = EnumSet.of(Role.REPEAT, Role.DATE, Role.BYLINE, Role.SHARE, Role.UPDATED);
    private static final Phrases NO_STANDFIRST = Phrases.of(Phrase.BYLINE, Phrase.PUBLISHED, Phrase.UPDATED, Phrase.PROMO,
            Phrase.NEWSLETTER, Phrase.CONSENT, Phrase.CREDIT, Phrase.ADVERT);
    private static final double ENOUGH = 0.5;

    /** On a page of HTML its words and its likeness to a declared description tell it, so that the model errs less. */
    private static final double ENOUGH_WITH_MARKUP = 0.35;

    private final Model model;

    StandfirstRule(Model model) {
        this.model = model;
    }

    @Override
    public void apply(Draft draft) {
        int likeliest = -1;
        double most = enough(draft);
        for (int i : candidates(draft)) {
            double likelihood = likelihood(draft, i);
            if (likelihood > most) {
                likeliest = i;
                most = likelihood;
            }
        }
        if (likeliest >= 0) {
            draft.contest(Field.STANDFIRST, new Contest(most, 0, likeliest));
            place(draft, likeliest, TextModelRule.evidence("standfirst", most));
        } else if (draft.hasBody() && draft.headline() >= 0 && draft.document().markup().isEmpty()) {
            form(draft);
        }
    }

    /**
     * The first prose under the headline, where something parts it from the text, or it lacks the full stop. On a page with
     * much around the text, only where the model doubts that it is text: there it is as often the text's beginning.
     */
    private static void form(Draft draft) {
        int first = draft.headline() + 1;
        while (first < draft.bodyTo() && (!open(draft, first) || first < draft.bodyFrom() && !draft.prose(first)
                && draft.features(first).length() < 40)) {
            first++;
        }
        int next = first + 1;
        while (next < draft.bodyTo() && !draft.prose(next)) {
            next++;
        }
        if (next >= draft.bodyTo() || next - first > FARTHEST || !candidate(draft.features(first)) || draft.features(first).listMark() > 0) {
            return;
        }
        boolean unstopped = !draft.features(first).endsSentence() && draft.features(next).endsSentence()
                && draft.features(first).length() >= 40;
        boolean plain = draft.spare() || draft.likelihood(first) < LIKELY_TEXT;
        boolean before = draft.spare() && first < draft.bodyFrom();
        if (plain && (before || unstopped || parted(draft, first + 1, next))) {
            place(draft, first, unstopped ? "no full stop, below the headline" : "parted from the text below the headline");
        }
    }

    private static double enough(Draft draft) {
        return draft.document().markup().isPresent() ? ENOUGH_WITH_MARKUP : ENOUGH;
    }

    private static boolean open(Draft draft, int i) {
        return draft.open(i) && !draft.credit(i) && !draft.iconTitle(i);
    }

    private static boolean parted(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (draft.role(i).filter(PARTING::contains).isPresent() || draft.credit(i)) {
                return true;
            }
        }
        return false;
    }

    private static void place(Draft draft, int i, String evidence) {
        draft.set(i, Role.STANDFIRST, "standfirst", evidence);
        if (i >= draft.bodyFrom()) {
            draft.body(i + 1, draft.bodyTo());
        }
    }

    private double likelihood(Draft draft, int i) {
        return model.forest(Model.Question.STANDFIRST).likelihood(draft.vectors().rows(), draft.vectors().at(i));
    }

    /** The blocks that may be the standfirst: from just above the headline to the text's first one. */
    static List<Integer> candidates(Draft draft) {
        if (!draft.hasBody()) {
            return List.of();
        }
        int from = draft.headline() >= 0 ? draft.headline() - 2 : draft.bodyFrom() - 10;
        return IntStream.range(Math.max(0, from), Math.min(draft.bodyFrom() + 2, draft.bodyTo() - 1))
                .filter(i -> draft.open(i) && candidate(draft.features(i))).boxed().toList();
    }

    private static boolean candidate(Features features) {
        return features.length() >= 30 && features.length() <= LONGEST && !Credit.in(features)
                && !features.opens().containsAny(NO_STANDFIRST);
    }
}
