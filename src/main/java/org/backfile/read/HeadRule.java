package org.backfile.read;

import org.backfile.article.Role;

/**
 * Names what stands around the headline: kicker above it; byline, standfirst and caption between it and the text.
 *
 * <p>keeps {@code By Ada Thornquist}, {@code SCIENCE} right above a headline, a sentence under it that a byline or a picture
 * parts from the text; cuts {@code 3 min} there.
 */
final class HeadRule implements Rule {

    private static final int LONGEST_STANDFIRST = 420;

    @Override
    public void apply(Draft draft) {
        if (!draft.hasBody() || draft.headline() < 0) {
            return;
        }
        kicker(draft);
        bylines(draft);
        standfirst(draft);
        for (int i = draft.headline() + 1; i < draft.bodyFrom(); i++) {
            if (draft.open(i)) {
                between(draft, i);
            }
        }
    }

    /** The block above the headline, where it names a section and the menu does not run right into it. */
    private static void kicker(Draft draft) {
        int i = draft.headline() - 1;
        while (i >= 0 && (draft.is(i, Role.DATE) || draft.is(i, Role.UPDATED))) {
            i--;
        }
        if (i < 0 || !draft.open(i) || draft.headline() - i > 3) {
            return;
        }
        Features features = draft.features(i);
        boolean apart = features.allCapitals() || draft.block(i).blankBefore() || i > 0 && draft.is(i - 1, Role.SPRITE);
        if (features.is(Phrase.SECTION) && apart) {
            draft.set(i, Role.KICKER, "kicker", "names a section, right above the headline");
        } else if (features.allCapitals() && features.length() <= 40 && draft.count(i) == 1 && !features.is(Phrase.MENU)
                && features.stopWordMasks().length < features.words()) {
            draft.set(i, Role.KICKER, "kicker", "capitals right above the headline");
        }
    }

    private static void bylines(Draft draft) {
        for (int i = Math.max(0, draft.headline() - 3); i < Math.min(draft.bodyFrom() + 4, draft.bodyTo()); i++) {
            if (draft.open(i) && Byline.is(draft.block(i).text(), draft.features(i))) {
                draft.set(i, Role.BYLINE, "byline", "opens as a byline does");
            }
        }
        for (int i = Math.max(0, draft.bodyTo() - 2); i < Math.min(draft.bodyTo() + 4, draft.size()); i++) {
            if (draft.open(i) && Byline.is(draft.block(i).text(), draft.features(i))) {
                draft.set(i, Role.BYLINE, "byline", "opens as a byline does, at the text's end");
            }
        }
    }

    /** The first prose under the headline is the standfirst where something parts it from the text, or it lacks the full stop. */
    private static void standfirst(Draft draft) {
        int first = draft.headline() + 1;
        while (first < draft.bodyTo() && (!draft.open(first) || Credit.in(draft.features(first))
                || first < draft.bodyFrom() && !draft.prose(first) && !heading(draft, first))) {
            first++;
        }
        if (first >= draft.bodyTo() - 1 || draft.features(first).length() > LONGEST_STANDFIRST
                || draft.features(first).listMark() > 0) {
            return;
        }
        int next = first + 1;
        while (next < draft.bodyTo() && !draft.prose(next)) {
            next++;
        }
        boolean parted = parted(draft, first + 1, next);
        boolean unstopped = !draft.features(first).endsSentence() && next < draft.bodyTo() && draft.features(next).endsSentence()
                && draft.features(first).length() >= 40;
        if (next < draft.bodyTo() && next - first <= 12 && (parted || unstopped)) {
            draft.set(first, Role.STANDFIRST, "standfirst", parted ? "parted from the text below the headline"
                    : "no full stop, below the headline");
            draft.body(Math.max(first + 1, draft.bodyFrom()), draft.bodyTo());
        }
    }

    /** Long enough to be a standfirst though it does not read as prose. */
    private static boolean heading(Draft draft, int i) {
        return draft.features(i).length() >= 40 && draft.features(i).opens().isEmpty();
    }

    private static boolean parted(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (draft.is(i, Role.REPEAT) || draft.is(i, Role.DATE) || draft.is(i, Role.BYLINE) || draft.is(i, Role.SHARE)
                    || draft.is(i, Role.UPDATED) || Credit.in(draft.features(i))) {
                return true;
            }
        }
        return false;
    }

    private static void between(Draft draft, int i) {
        Features features = draft.features(i);
        if (Credit.in(features)) {
            draft.set(i, Role.CAPTION, "caption", "bears a picture credit");
        } else if (features.is(Phrase.MENU) || features.is(Phrase.SECTION) || features.length() < 30) {
            draft.set(i, Role.MENU, "between-headline-and-text", "a short line that is no part of the head");
        } else {
            draft.set(i, Role.OTHER, "between-headline-and-text", "no part of the head by its form");
        }
    }
}
