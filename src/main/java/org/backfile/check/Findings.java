package org.backfile.check;

import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/** Writes findings with the file's path as the user would write it. Safe for use by many threads. */
final class Findings {

    /** Long enough for every honest address; a data: address may have a million characters. */
    private static final int LONGEST_QUOTE = 200;

    private final String folder;
    private final Problems problems;

    Findings(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Something that breaks a promise of the site, at a line of a file. */
    void error(String file, int line, String what, String hint) {
        problems.add(Problem.error(Place.of(path(file), line), what, hint));
    }

    /** The same of a whole file. */
    void error(String file, String what, String hint) {
        problems.add(Problem.error(Place.of(path(file)), what, hint));
    }

    /** Something that is likely to be wrong. */
    void warning(String file, int line, String what, String hint) {
        problems.add(Problem.warning(Place.of(path(file), line), what, hint));
    }

    void warning(String file, String what, String hint) {
        problems.add(Problem.warning(Place.of(path(file)), what, hint));
    }

    /** A value in quotes, shortened; a quote in it becomes a single one, so that the list of problems sees one value. */
    static String quoted(String value) {
        String text = value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "...";
        return '"' + text.replace('"', '\'') + '"';
    }

    private String path(String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }
}
