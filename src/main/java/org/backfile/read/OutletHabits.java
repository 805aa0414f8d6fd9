package org.backfile.read;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pages of one outlet have in common.
 *
 * @param articles how many were looked at; several copies of one are one
 * @param language the language of most of them; absent where they differ
 * @param order    which of day and month goes first in dates that leave no doubt; unknown where there are none, or they differ
 * @param date     where the date of publication stands
 * @param byline   where the byline stands
 * @param suffixes what headlines end in behind a divider, folded: the outlet's name for the most part; sorted
 * @param lines    the lines that come again, by hash
 */
public record OutletHabits(int articles, Optional<String> language, DateOrder order, Optional<HeadPlace> date,
        Optional<HeadPlace> byline, List<String> suffixes, SortedMap<Long, RepeatedLine> lines) {

    /** Nothing is known. */
    static final OutletHabits NONE = new OutletHabits(0, Optional.empty(), DateOrder.UNKNOWN, Optional.empty(), Optional.empty(),
            List.of(), Collections.emptySortedMap());

    public OutletHabits {
        suffixes = List.copyOf(suffixes);
        lines = lines.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /**
     * A place in the head.
     *
     * @param blocks   how many blocks below the headline; negative above it
     * @param articles on how many articles
     * @param of       of how many that have both
     */
    public record HeadPlace(int blocks, int articles, int of) {

        /** What stands at the outlet's usual place has so much better odds to be what usually stands there. */
        private static final double ODDS = 4;

        /** The likelihood of a block at this place, given what it is without regard to habits. */
        double weighed(double likelihood) {
            return ODDS * likelihood / (1 + (ODDS - 1) * likelihood);
        }
    }

    /** The line that a block is; absent where it is not known to come again. */
    Optional<RepeatedLine> line(Features features) {
        return lines.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.get(LineShape.hash(features.folded())));
    }

    /** Those that most articles have first. */
    public List<RepeatedLine> byFrequency() {
        return sorted(lines.values());
    }

    static List<RepeatedLine> sorted(Collection<RepeatedLine> lines) {
        return lines.stream().sorted(Comparator.comparingInt(RepeatedLine::articles).reversed()
                .thenComparing(RepeatedLine::shape).thenComparingLong(RepeatedLine::hash)).toList();
    }
}
