package org.backfile.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers from a corpus that says of a page only which few strings its text must hold, and which it must not: blocks with such
 * a string in them.
 *
 * @param right the blocks that are text
 * @param wrong the blocks that are not
 */
record Segments(List<Integer> right, List<Integer> wrong) {

    static Segments of(List<Block> blocks, Truth truth) {
        List<String> lines = blocks.stream().map(block -> plain(block.text())).toList();
        List<Integer> right = holders(lines, truth.all("with"));
        List<Integer> wrong = new ArrayList<>(holders(lines, truth.all("without")));
        wrong.removeAll(right);
        return new Segments(right, wrong);
    }

    boolean isEmpty() {
        return right.isEmpty() && wrong.isEmpty();
    }

    /** Of a string that stands in one block only; of others it is not known which is meant. */
    private static List<Integer> holders(List<String> lines, List<String> segments) {
        List<Integer> holders = new ArrayList<>();
        for (String segment : segments) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(plain(segment))) {
                    found.add(i);
                }
            }
            if (found.size() == 1) {
                holders.add(found.get(0));
            }
        }
        return holders;
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
