package org.backfile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sample of one outlet's pages, from which its habits are learnt: the {@value #MOST} whose bytes have the lowest SHA-256, so
 * that it depends neither on the order in which pages come nor on their names. Belongs to one thread.
 */
final class OutletPages {

    /** Furniture of one page in twenty is still seen some times. */
    static final int MOST = 64;

    private final TreeMap<String, ObservedPage> pages = new TreeMap<>();
    private final Map<Long, String> shapes = new HashMap<>();

    /** Whether a page would be among those looked at, as far as is known by now. @param sha256 of its bytes */
    boolean wants(String sha256) {
        return !pages.containsKey(sha256) && (pages.size() < MOST || sha256.compareTo(pages.lastKey()) < 0);
    }

    /** Adds a page that is wanted. */
    void add(String sha256, ObservedPage page, List<Block> blocks) {
        for (Block block : blocks) {
            keepShape(block.features().folded());
        }
        pages.put(sha256, page);
        if (pages.size() > MOST) {
            pages.pollLastEntry();
        }
    }

    /** The text of a line is kept from its second page on. */
    private void keepShape(String folded) {
        long hash = LineShape.hash(folded);
        if (!shapes.containsKey(hash) && pages.values().stream().anyMatch(page -> page.marks(hash) != 0)) {
            String shape = LineShape.of(folded);
            shapes.put(hash, shape.substring(0, Math.min(shape.length(), RepeatedLine.SHOWN)));
        }
    }

    OutletHabits habits() {
        return new HabitTally(articles(), shapes).habits();
    }

    /** The pages, copies of one article together. */
    private List<List<ObservedPage>> articles() {
        List<List<ObservedPage>> articles = new ArrayList<>();
        for (ObservedPage page : pages.values()) {
            articles.stream().filter(article -> page.copies(article.get(0))).findFirst()
                    .ifPresentOrElse(article -> article.add(page), () -> articles.add(new ArrayList<>(List.of(page))));
        }
        return articles;
    }
}
