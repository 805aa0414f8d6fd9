package org.backfile.problem;

import java.util.Locale;

/** How much a problem matters. The order is from worst to mildest. */
public enum Severity {
    /** An input, or a part of one, could not be used. */
    ERROR,
    /** All was used, but something is likely to be wrong. */
    WARNING,
    /** Something that a careful reader would want to know. */
    NOTE;

    /** The word that stands in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
