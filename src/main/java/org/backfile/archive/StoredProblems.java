package org.backfile.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.Severity;

/** Problems, and how many documents were set aside, as bytes: what was said of a source is said again while it stands unchanged. */
final class StoredProblems {

    private StoredProblems() { }

    /** What was set aside, by cause. */
    static void counts(Bytes out, SortedMap<String, Long> counts) {
        StoredText.number(out, counts.size());
        counts.forEach((cause, count) -> {
            StoredText.string(out, cause);
            StoredText.number(out, count);
        });
    }

    static SortedMap<String, Long> counts(Bytes.In in) {
        long size = StoredText.number(in);
        if (size == 0) {
            return Collections.emptySortedMap(); // nearly always
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        for (; size > 0; size--) {
            counts.put(StoredText.string(in), StoredText.number(in));
        }
        return counts;
    }

    static void batches(Bytes out, List<Problems.Batch> batches) {
        StoredText.number(out, batches.size());
        batches.forEach(batch -> {
            StoredText.number(out, batch.count());
            write(out, batch.first());
        });
    }

    static List<Problems.Batch> batches(Bytes.In in) {
        long size = StoredText.number(in);
        if (size == 0) {
            return List.of(); // nearly always
        }
        List<Problems.Batch> batches = new ArrayList<>();
        for (; size > 0; size--) {
            batches.add(new Problems.Batch(StoredText.number(in), read(in)));
        }
        return batches;
    }

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
