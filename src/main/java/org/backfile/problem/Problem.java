package org.backfile.problem;

/**
 * One thing that went wrong.
 *
 * @param severity how much it matters
 * @param where    the place
 * @param what     the fact, without a final full stop, with the value that was met
 * @param hint     what to do about it; empty where there is nothing to do
 */
public record Problem(Severity severity, Place where, String what, String hint) implements Comparable<Problem> {

    public static Problem error(Place where, String what, String hint) {
        return new Problem(Severity.ERROR, where, what, hint);
    }

    public static Problem warning(Place where, String what, String hint) {
        return new Problem(Severity.WARNING, where, what, hint);
    }

    public static Problem note(Place where, String what, String hint) {
        return new Problem(Severity.NOTE, where, what, hint);
    }

    /** By place, then severity, then text, so that a list reads the same whatever thread was first. */
    @Override
    public int compareTo(Problem other) {
        int order = where.compareTo(other.where);
        order = order != 0 ? order : severity.compareTo(other.severity);
        order = order != 0 ? order : what.compareTo(other.what);
        return order != 0 ? order : hint.compareTo(other.hint);
    }

    /** {@code place: severity: what (hint)}, always one line. */
    @Override
    public String toString() {
        String line = where + ": " + severity.word() + ": " + Place.printable(what);
        return hint.isEmpty() ? line : line + " (" + Place.printable(hint) + ")";
    }
}
