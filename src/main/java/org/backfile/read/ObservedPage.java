package org.backfile.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backfile.article.Role;

/**
 * What is remembered of a page while habits are learnt: some bytes a line.
 *
 * @param lines    the hashes of its lines' shapes, sorted, each once
 * @param marks    for each of them where it stands and what it was taken for: the bits below
 * @param headline the hash of the headline's shape; 0 where there is none
 * @param suffixes what the headline's line has behind each of its dividers, folded
 * @param date     how many blocks below the headline the date stands
 * @param byline   how many blocks below the headline the first byline stands
 * @param language of most of its text
 * @param order    which of day and month goes first in its dates
 */
record ObservedPage(long[] lines, byte[] marks, long headline, List<String> suffixes, OptionalInt date, OptionalInt byline,
        Optional<String> language, DateOrder order) {

    static final int BEFORE = 1;
    static final int WITHIN = 2;
    static final int AFTER = 4;

    /** Taken for a part of the body. */
    static final int TEXT = 8;

    /** Long enough to tell one article from another. */
    static final int TELLING = 16;

    private static final int TELLING_LENGTH = 60;

    /** Absent where no block is text: such a page is no article of its outlet. */
    static Optional<ObservedPage> of(Page page, List<LabelledBlock> labels) {
        int[] body = IntStream.range(0, labels.size()).filter(i -> labels.get(i).role().body()).toArray();
        return body.length == 0 ? Optional.empty() : Optional.of(of(page, labels, body[0], body[body.length - 1]));
    }

    private static ObservedPage of(Page page, List<LabelledBlock> labels, int first, int last) {
        OptionalInt headline = first(labels, Role.HEADLINE);
        Map<Long, Integer> marks = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            int place = i < Math.min(first, headline.orElse(first)) ? BEFORE : i > last ? AFTER : WITHIN;
            marks.merge(LineShape.hash(features(labels, i).folded()), place | marks(labels.get(i)), (a, b) -> a | b);
        }
        long[] lines = marks.keySet().stream().mapToLong(Long::longValue).toArray();
        byte[] bytes = new byte[lines.length];
        for (int i = 0; i < lines.length; i++) {
            bytes[i] = marks.get(lines[i]).byteValue();
        }
        return new ObservedPage(lines, bytes, headline.isPresent() ? LineShape.hash(features(labels, headline.getAsInt()).folded()) : 0,
                headline.isPresent() ? suffixes(features(labels, headline.getAsInt()).folded()) : List.of(),
                below(labels, headline, Role.DATE), below(labels, headline, Role.BYLINE), page.language(), WrittenOrder.of(page.blocks()));
    }

    private static int marks(LabelledBlock label) {
        return (label.role().body() ? TEXT : 0) | (label.block().features().length() >= TELLING_LENGTH ? TELLING : 0);
    }

    private static Features features(List<LabelledBlock> labels, int i) {
        return labels.get(i).block().features();
    }

    private static OptionalInt first(List<LabelledBlock> labels, Role role) {
        return IntStream.range(0, labels.size()).filter(i -> labels.get(i).role() == role).findFirst();
    }

    private static OptionalInt below(List<LabelledBlock> labels, OptionalInt headline, Role role) {
        OptionalInt found = first(labels, role);
        return headline.isPresent() && found.isPresent() ? OptionalInt.of(found.getAsInt() - headline.getAsInt()) : OptionalInt.empty();
    }

    private static List<String> suffixes(String folded) {
        return IntStream.range(1, folded.length() - 1)
                .filter(i -> OutletSuffix.divides(folded, i)).mapToObj(i -> folded.substring(i + 1).strip())
                .filter(suffix -> !suffix.isEmpty()).toList();
    }

    /** The marks of a line; 0 where the page does not have it. */
    int marks(long line) {
        int at = Arrays.binarySearch(lines, line);
        return at < 0 ? 0 : marks[at];
    }

    /** Whether it is the same article as another page: most of the text that tells articles apart is on both. */
    boolean copies(ObservedPage other) {
        int own = 0;
        int shared = 0;
        for (int i = 0; i < lines.length; i++) {
            if (tells(marks[i])) {
                own++;
                shared += tells(other.marks(lines[i])) ? 1 : 0;
            }
        }
        int least = Math.min(own, other.telling());
        return shared * 2 >= least && least > 0 && (headline == other.headline || shared * 5 >= least * 4);
    }

    private int telling() {
        int count = 0;
        for (byte mark : marks) {
            count += tells(mark) ? 1 : 0;
        }
        return count;
    }

    private static boolean tells(int marks) {
        return (marks & TEXT) != 0 && (marks & TELLING) != 0;
    }
}
