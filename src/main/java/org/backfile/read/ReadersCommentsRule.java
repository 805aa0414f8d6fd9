package org.backfile.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Role;
import org.backfile.source.Markup;
import org.backfile.source.PageElement;

/**
 * Cuts readers' comments: three and more elements of a page that bear the same names, one of them a word for a comment, below
 * some prose that stands in none of them. Where all prose stands in such elements, as in a forum, nothing is cut.
 *
 * <p>cuts {@code I was there when it happened, and it was nothing like that.} in the third {@code <li class="comment">};
 * keeps it in the only {@code <div class="comment">}, which may be the editor's own.
 */
final class ReadersCommentsRule implements Rule {

    private static final int FEWEST = 3;
    private static final int SHORTEST_PROSE = 80;
    private static final double MOST_LINKED = 0.5;
    private static final long COMMENT = WebWords.get().bit("comment");

    @Override
    public void apply(Draft draft) {
        draft.document().markup().ifPresent(markup -> apply(draft, markup));
    }

    private static void apply(Draft draft, Markup markup) {
        Named named = new Named(draft, markup);
        boolean prose = false;
        for (int i = 0; i < draft.size() && named.many(); i++) {
            boolean comment = element(draft, markup, i).filter(named::around).isPresent();
            if (comment && prose && draft.open(i)) {
                draft.set(i, Role.COMMENTS, "readers-comments", "one of many elements that are named as comments");
            }
            prose |= !comment && prose(draft, markup, i);
        }
    }

    private static boolean prose(Draft draft, Markup markup, int i) {
        return draft.prose(i) && draft.features(i).length() >= SHORTEST_PROSE
                && markup.linkShare(draft.block(i).span()) < MOST_LINKED;
    }

    private static Optional<PageElement> element(Draft draft, Markup markup, int i) {
        return markup.element(draft.block(i).span());
    }

    /** The elements of a page whose names have a word for a comment, and how many bear the same. */
    private static final class Named {

        private final boolean[] seen;
        private final boolean[] comments;
        /** By the list itself, as many elements of a page have the same. */
        private final Map<List<String>, Boolean> said = new IdentityHashMap<>();

        private final Map<String, Integer> counts = new HashMap<>();

        Named(Draft draft, Markup markup) {
            seen = new boolean[markup.elementCount()];
            comments = new boolean[seen.length];
            for (int i = 0; i < draft.size(); i++) {
                element(draft, markup, i).ifPresent(this::see);
            }
            counts.values().removeIf(count -> count < FEWEST);
        }

        /** With the elements around it, as far as they are new. */
        private void see(PageElement element) {
            Optional<PageElement> at = Optional.of(element);
            while (at.isPresent() && !seen[at.get().number()]) {
                seen[at.get().number()] = true;
                count(at.get());
                at = at.get().parent();
            }
        }

        private void count(PageElement element) {
            if (isComment(element)) {
                comments[element.number()] = true;
                counts.merge(name(element), 1, Integer::sum);
            }
        }

        /** The page's own names tell of all that is on it. */
        private boolean isComment(PageElement element) {
            return element.depth() > 0 && said.computeIfAbsent(element.words(), words -> (WebWords.get().of(words) & COMMENT) != 0);
        }

        private static String name(PageElement element) {
            return element.tag() + ' ' + String.join(" ", element.words());
        }

        boolean many() {
            return !counts.isEmpty();
        }

        /** Whether one of many stands around an element, itself included. */
        boolean around(PageElement element) {
            return element.path().stream().anyMatch(at -> comments[at.number()] && counts.containsKey(name(at)));
        }
    }
}
