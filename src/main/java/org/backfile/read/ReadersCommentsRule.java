package org.backfile.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Set<String> many = many(draft, markup);
        boolean prose = false;
        for (int i = 0; i < draft.size() && !many.isEmpty(); i++) {
            boolean comment = element(draft, markup, i).filter(element -> inComment(element, many)).isPresent();
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

    /** The names that so many elements bear. */
    private static Set<String> many(Draft draft, Markup markup) {
        Set<PageElement> seen = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            Optional<PageElement> at = element(draft, markup, i);
            while (at.isPresent() && seen.add(at.get())) {
                if (comment(at.get())) {
                    counts.merge(name(at.get()), 1, Integer::sum);
                }
                at = at.get().parent();
            }
        }
        counts.values().removeIf(count -> count < FEWEST);
        return counts.keySet();
    }

    private static boolean inComment(PageElement element, Set<String> many) {
        return element.path().stream().anyMatch(at -> comment(at) && many.contains(name(at)));
    }

    /** The page's own names tell of all that is on it. */
    private static boolean comment(PageElement element) {
        return element.depth() > 0 && (WebWords.get().of(element.words()) & COMMENT) != 0;
    }

    private static String name(PageElement element) {
        List<String> words = element.words();
        return element.tag() + ' ' + String.join(" ", words);
    }

    private static Optional<PageElement> element(Draft draft, Markup markup, int i) {
        return markup.element(draft.block(i).span());
    }
}
