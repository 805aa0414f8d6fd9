package org.backfile.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backfile.read.OutletHabits.HeadPlace;

/** Counts over the articles of one outlet what they have in common. Belongs to one call. */
final class HabitTally {

    /** With fewer articles than this nothing is told of the head's order. */
    private static final int LEAST_ARTICLES = 3;

    /** More lines than these are no furniture but an outlet's index. */
    private static final int MOST_LINES = 600;

    private static final int LONGEST_SUFFIX = 60;

    private final List<List<ObservedPage>> articles;
    private final Map<Long, String> shapes;

    HabitTally(List<List<ObservedPage>> articles, Map<Long, String> shapes) {
        this.articles = articles;
        this.shapes = shapes;
    }

    OutletHabits habits() {
        return new OutletHabits(articles.size(), most(page -> page.language()), order(), place(ObservedPage::date),
                place(ObservedPage::byline), suffixes(), lines());
    }

    /** What more than half of the articles say; nothing where there is but one. */
    private <T> Optional<T> most(Function<ObservedPage, Optional<T>> fact) {
        Map<T, Integer> counts = new HashMap<>();
        articles.forEach(article -> fact.apply(article.get(0)).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return articles.size() < 2 ? Optional.empty() : counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > articles.size()).map(Map.Entry::getKey).findFirst();
    }

    /** Told by any article, and contradicted by none. */
    private DateOrder order() {
        boolean dayFirst = any(page -> page.order() == DateOrder.DAY_FIRST);
        boolean monthFirst = any(page -> page.order() == DateOrder.MONTH_FIRST);
        return dayFirst == monthFirst ? DateOrder.UNKNOWN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private boolean any(Predicate<ObservedPage> fact) {
        return articles.stream().flatMap(List::stream).anyMatch(fact);
    }

    /** The place that most articles have, where most that have one agree. */
    private Optional<HeadPlace> place(Function<ObservedPage, OptionalInt> below) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        articles.forEach(article -> below.apply(article.get(0)).ifPresent(blocks -> counts.merge(blocks, 1, Integer::sum)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= LEAST_ARTICLES && most.getValue() * 2 > all)
                .map(most -> new HeadPlace(most.getKey(), most.getValue(), all));
    }

    private List<String> suffixes() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        articles.forEach(article -> article.get(0).suffixes().stream().distinct().filter(suffix -> suffix.length() <= LONGEST_SUFFIX)
                .forEach(suffix -> counts.merge(suffix, 1, Integer::sum)));
        return counts.entrySet().stream().filter(count -> count.getValue() >= LEAST_ARTICLES && count.getValue() * 2 > articles.size())
                .map(Map.Entry::getKey).toList();
    }

    /** Of too many lines those that were taken for text, then those that most articles have. */
    private SortedMap<Long, RepeatedLine> lines() {
        SortedMap<Long, RepeatedLine> kept = new TreeMap<>();
        shapes.keySet().stream().map(this::line).flatMap(Optional::stream)
                .sorted(Comparator.comparing((RepeatedLine line) -> line.text() == 0)
                        .thenComparing(Comparator.comparingInt(RepeatedLine::articles).reversed()).thenComparingLong(RepeatedLine::hash))
                .limit(MOST_LINES).forEach(line -> kept.put(line.hash(), line));
        return kept;
    }

    /** Absent where fewer than two articles have it, or it holds no letter. */
    private Optional<RepeatedLine> line(long hash) {
        int[] counts = new int[4];
        for (List<ObservedPage> article : articles) {
            int marks = article.stream().mapToInt(page -> page.marks(hash)).reduce(0, (a, b) -> a | b);
            int places = marks & (ObservedPage.BEFORE | ObservedPage.WITHIN | ObservedPage.AFTER);
            counts[0] += marks == 0 ? 0 : 1;
            counts[1] += places == ObservedPage.BEFORE ? 1 : 0;
            counts[2] += places == ObservedPage.AFTER ? 1 : 0;
            counts[3] += (marks & ObservedPage.TEXT) == 0 ? 0 : 1;
        }
        boolean again = counts[0] > 1 && shapes.get(hash).codePoints().anyMatch(Character::isLetter);
        return again ? Optional.of(new RepeatedLine(shapes.get(hash), hash, counts[0], counts[1], counts[2], counts[3])) : Optional.empty();
    }
}
