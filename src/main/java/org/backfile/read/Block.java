package org.backfile.read;

import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * A stretch of a document that has one role: mostly a line, without the blanks at its ends.
 *
 * @param index        its place among the document's blocks, from 0
 * @param line         the line it stands on
 * @param span         its characters in the document's text; not empty
 * @param wording      those characters, without control characters, and what is told of them by themselves
 * @param blankBefore  whether a blank line, or the text's beginning, stands before it
 * @param blankAfter   whether a blank line, or the text's end, stands after it
 */
record Block(int index, Line line, Span span, Wording wording, boolean blankBefore, boolean blankAfter) {

    /** Its characters, without control characters. */
    String text() {
        return wording.text();
    }

    /** What was measured of them. */
    Features features() {
        return wording.features();
    }
}
