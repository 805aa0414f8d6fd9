package org.backfile.read;

import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * A stretch of a document that has one role: mostly a line, without the blanks at its ends.
 *
 * @param index        its place among the document's blocks, from 0
 * @param line         the line it stands on
 * @param span         its characters in the document's text; not empty
 * @param text         those characters, without control characters
 * @param blankBefore  whether a blank line, or the text's beginning, stands before it
 * @param blankAfter   whether a blank line, or the text's end, stands after it
 * @param features     what was measured of it
 */
record Block(int index, Line line, Span span, String text, boolean blankBefore, boolean blankAfter, Features features) { }
