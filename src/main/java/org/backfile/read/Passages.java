package org.backfile.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Role;

/**
 * The languages of an article: its own, which is mostly that of the page, and those of the blocks that are in another. Where most of
 * the body is in another language than the page around it, the article is in that one.
 *
 * @param article the article's; absent where it is not known
 * @param blocks  by the index of a block, those that differ
 */
record Passages(Optional<String> article, Map<Integer, String> blocks) {

    private static final double MOST = 0.6;
    private static final int FEWEST_LETTERS = 300;

    /** @param settled whether the article's language is known to be the page's */
    static Passages of(Page page, List<LabelledBlock> labels, boolean settled) {
        if (page.language().isEmpty()) {
            return new Passages(page.language(), Map.of());
        }
        Map<Integer, String> blocks = differing(labels, page.language().get());
        Optional<String> other = settled || blocks.isEmpty() ? Optional.empty() : most(labels, blocks);
        return other.isEmpty() ? new Passages(page.language(), blocks) : new Passages(other, differing(labels, other.get()));
    }

    private static Map<Integer, String> differing(List<LabelledBlock> labels, String language) {
        int own = Lexicon.LANGUAGES.indexOf(language);
        Map<Integer, String> blocks = new HashMap<>();
        for (LabelledBlock label : labels) {
            if (label.role().body()) {
                PassageLanguage.of(label.block(), language, own).ifPresent(other -> blocks.put(label.block().index(), other));
            }
        }
        return blocks;
    }

    private static Optional<String> most(List<LabelledBlock> labels, Map<Integer, String> blocks) {
        int all = 0;
        Map<String, Integer> lengths = new HashMap<>();
        for (LabelledBlock label : labels) {
            if (label.role().body() && label.role() != Role.CAPTION) {
                int length = label.block().features().length();
                all += length;
                Optional.ofNullable(blocks.get(label.block().index())).ifPresent(other -> lengths.merge(other, length, Integer::sum));
            }
        }
        int least = (int) Math.max(FEWEST_LETTERS, MOST * all);
        return lengths.entrySet().stream().filter(entry -> entry.getValue() >= least).map(Map.Entry::getKey).findFirst();
    }

    Optional<String> of(Block block) {
        return Optional.ofNullable(blocks.get(block.index()));
    }
}
