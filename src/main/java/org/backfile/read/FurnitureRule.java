package org.backfile.read;

import java.util.List;
import org.backfile.article.Role;

/**
 * Cuts lines that are a known text of page furniture as a whole: buttons, sign-up boxes, advertisement marks.
 *
 * <p>cuts {@code Share}, {@code Email this article}, {@code Advertisement}, {@code Sign up for our newsletter};
 * keeps {@code Share prices fell in Tokyo.}, and leaves {@code Home} and {@code Science} to later rules, as they may be
 * a crosshead or a kicker.
 */
final class FurnitureRule implements Rule {

    private record Furniture(Phrase phrase, Role role, String rule) { }

    /** In the order of what is surest. */
    private static final List<Furniture> WHOLE_LINES = List.of(
            new Furniture(Phrase.ADVERT, Role.ADVERT, "advertisement"),
            new Furniture(Phrase.NEWSLETTER, Role.NEWSLETTER, "newsletter-box"),
            new Furniture(Phrase.CONSENT, Role.CONSENT, "consent-notice"),
            new Furniture(Phrase.COMMENTS, Role.COMMENTS, "comments-box"),
            new Furniture(Phrase.SHARE, Role.SHARE, "share-row"),
            new Furniture(Phrase.FOOTER, Role.FOOTER, "page-foot"));

    private static final int LONGEST_BOX = 160;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.open(i)) {
                wholeLine(draft, i);
            }
            if (draft.open(i)) {
                opening(draft, i);
            }
        }
    }

    private static void wholeLine(Draft draft, int i) {
        Features features = draft.features(i);
        for (Furniture furniture : WHOLE_LINES) {
            if (features.is(furniture.phrase()) && !features.is(Phrase.SECTION)) {
                draft.set(i, furniture.role(), furniture.rule(), "the whole line is a known phrase");
                return;
            }
        }
    }

    /** A box's text goes on after its known beginning: "We use cookies to ...", "Sign up for our newsletter and ..." */
    private static void opening(Draft draft, int i) {
        Features features = draft.features(i);
        if (features.length() > LONGEST_BOX || features.words() < 2) {
            return;
        }
        if (features.opens(Phrase.NEWSLETTER)) {
            draft.set(i, Role.NEWSLETTER, "newsletter-box", "opens with a known phrase");
        } else if (features.opens(Phrase.CONSENT)) {
            draft.set(i, Role.CONSENT, "consent-notice", "opens with a known phrase");
        } else if (features.folded().startsWith("\u00a9") || features.folded().startsWith("(c) ")
                || features.opens(Phrase.FOOTER) && !features.endsSentence() && features.length() < 60) {
            draft.set(i, Role.FOOTER, "page-foot", "opens with a known phrase");
        }
    }
}
