package org.backfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Severity;

/** Problems as bytes: what was said of a source is said again while it stands unchanged. */
final class StoredProblems {

    private StoredProblems() { }

    static void write(Bytes out, List<Problem> problems) {
        StoredText.number(out, problems.size());
        for (Problem problem : problems) {
            StoredText.number(out, problem.severity().ordinal());
            StoredText.string(out, problem.where().file());
            StoredText.number(out, problem.where().line().orElse(0));
            StoredText.string(out, problem.what());
            StoredText.string(out, problem.hint());
        }
    }

    static List<Problem> read(Bytes.In in) {
        long count = StoredText.number(in);
        if (count == 0) {
            return List.of(); // nearly always
        }
        List<Problem> problems = new ArrayList<>();
        for (; count > 0; count--) {
            Severity severity = Severity.values()[(int) StoredText.number(in)];
            String file = StoredText.string(in);
            int line = (int) StoredText.number(in);
            problems.add(new Problem(severity, new Place(file, line > 0 ? OptionalInt.of(line) : OptionalInt.empty()),
                    StoredText.string(in), StoredText.string(in)));
        }
        return problems;
    }
}
