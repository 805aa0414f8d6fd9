package org.backfile.read;

import org.backfile.article.Role;

/**
 * Cuts what the outlet repeats from article to article, where no other rule has found a part of the head in it.
 *
 * <p>cuts {@code Join 12,000 readers of our morning letter.} that stands on 14 of 15 articles; keeps {@code Background} above
 * paragraphs on six of them, and {@code Ada Thornquist} under the headline on five.
 */
final class OutletRepeatRule implements Rule {

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.open(i) && draft.isRepeated(i)) {
                RepeatedLine line = draft.habits().line(draft.features(i)).orElseThrow();
                draft.set(i, Role.REPEAT, "outlet-repeat", "stands on " + line.articles() + " of " + draft.habits().articles()
                        + " articles of this outlet");
            }
        }
    }
}
