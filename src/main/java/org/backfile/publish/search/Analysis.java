package org.backfile.publish.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of one document, each with what its list says of the document besides the slot, as {@link Inverter} writes it.
 *
 * @param titleLength in terms
 * @param bodyLength  in terms
 * @param entries     by term, in no order
 */
record Analysis(int titleLength, int bodyLength, Map<String, byte[]> entries) {

    /** Of a slot that is empty. */
    static final Analysis NOTHING = new Analysis(0, 0, Map.of());

    Analysis {
        entries = Collections.unmodifiableMap(entries);
    }

    /** The title's positions, then the body's. */
    private static final class Positions {

        private final Growing gaps = new Growing(8);
        private int inTitle;
        private int all;
        private int before = -1;

        void add(int position, int titleLength) {
            boolean firstOfBody = position >= titleLength && all == inTitle;
            before = firstOfBody ? titleLength - 1 : before;
            gaps.number(position - before - 1);
            before = position;
            inTitle += position < titleLength ? 1 : 0;
            all++;
        }

        byte[] entry() {
            Growing entry = new Growing(gaps.length() + 10);
            entry.number(all - inTitle << 1 | (inTitle > 0 ? 1 : 0));
            if (inTitle > 0) {
                entry.number(inTitle);
            }
            entry.append(gaps.array(), 0, gaps.length());
            return Arrays.copyOf(entry.array(), entry.length());
        }
    }

    static Analysis of(Content content) {
        Map<String, Positions> terms = new HashMap<>();
        Tokenizer tokenizer = new Tokenizer();
        int[] count = {0};
        tokenizer.read(content.title(), (text, length, kind) ->
                terms.computeIfAbsent(new String(text, 0, length), fresh -> new Positions()).add(count[0]++, Integer.MAX_VALUE));
        int titleLength = count[0];
        for (String part : content.body()) {
            tokenizer.read(part, (text, length, kind) ->
                    terms.computeIfAbsent(new String(text, 0, length), fresh -> new Positions()).add(count[0]++, titleLength));
        }
        Map<String, byte[]> entries = new HashMap<>();
        terms.forEach((term, positions) -> entries.put(term, positions.entry()));
        return new Analysis(titleLength, count[0] - titleLength, entries);
    }

    /** Whether an entry has positions in the title. */
    static boolean inTitle(byte[] entry) {
        return entry.length > 0 && inTitle(entry, 0);
    }

    /** Whether the entry that begins at a byte has positions in the title. */
    static boolean inTitle(byte[] bytes, int from) {
        return (bytes[from] & 1) != 0;
    }

    /** Whether two entries have as many positions in the title, and in the body. */
    static boolean countSame(byte[] one, byte[] other) {
        return one.length > 0 && other.length > 0 && inTitleCount(one) == inTitleCount(other) && positions(one) == positions(other);
    }

    /** How many positions an entry has in the title. */
    static int inTitleCount(byte[] entry) {
        Bytes in = new Bytes(entry, 0);
        return (in.number() & 1) == 0 ? 0 : in.number();
    }

    /** How many positions an entry has. */
    static int positions(byte[] entry) {
        return positions(new Bytes(entry, 0));
    }

    /** How many positions the entry has that is read next. */
    static int positions(Bytes in) {
        int counts = in.number();
        return (counts >>> 1) + ((counts & 1) == 0 ? 0 : in.number());
    }
}
