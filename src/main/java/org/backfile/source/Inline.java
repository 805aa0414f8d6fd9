package org.backfile.source;

import java.util.Optional;
import org.backfile.text.Span;

/**
 * A stretch of a line that the page marks.
 *
 * @param kind   how it is marked
 * @param span   its characters, in the document's text: within one line, without blanks at its ends, not empty
 * @param target of a link its address, of a time its datetime, as the page writes them; absent of the others, and of
 *               a link that leads nowhere or is a script
 */
public record Inline(Kind kind, Span span, Optional<String> target) {

    /** How a stretch is marked. The comments name the elements. */
    public enum Kind {
        /** a with href */
        LINK,
        /** em, i, cite, dfn, var */
        EMPHASIS,
        /** strong, b */
        STRONG,
        /** code, kbd, samp, tt */
        CODE,
        /** q */
        QUOTE,
        /** sup */
        SUPERSCRIPT,
        /** sub */
        SUBSCRIPT,
        /** del, s, strike */
        DELETED,
        /** time */
        TIME;

        int bit() {
            return 1 << ordinal();
        }
    }
}
