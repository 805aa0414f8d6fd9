package org.backfile.article;

import java.util.List;
import org.backfile.text.Span;

/**
 * The account of a source text: each of its characters once, as kept in the record or as cut, with the reason.
 *
 * @param items in the order of the text; together they cover it from 0 to its end without gap or overlap
 */
public record Ledger(List<Item> items) {

    /**
     * A stretch of the source text.
     *
     * @param span   where it stands, not empty
     * @param line   the number of the line it begins on, from 1
     * @param role   what it is
     * @param reason the rule that decided
     */
    public record Item(Span span, int line, Role role, Reason reason) { }

    /** @throws IllegalArgumentException where the items do not tile the text: a defect of whoever made them */
    public Ledger {
        items = List.copyOf(items);
        int end = 0;
        for (Item item : items) {
            if (item.span().start() != end || item.span().isEmpty()) {
                throw new IllegalArgumentException("the ledger does not tile: " + item + " after offset " + end);
            }
            end = item.span().end();
        }
    }

    /** The length of the text that is accounted for, in UTF-16 units. */
    public int length() {
        return items.isEmpty() ? 0 : items.get(items.size() - 1).span().end();
    }

    /** What was cut, but for the blanks and marks between the parts; in order. */
    public List<Item> stripped() {
        return items.stream().filter(item -> !item.role().kept() && !item.role().structural()).toList();
    }

    /** What is in the record, in order. */
    public List<Item> kept() {
        return items.stream().filter(item -> item.role().kept()).toList();
    }
}
