package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.build.Report;

/** A build's report as lines for a person. */
final class Summary {

    /** How wide a pass's seconds are. */
    private static final int SECONDS = 9;

    private Summary() { }

    static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(count(report.articles(), "article") + " on " + count(report.days(), "day") + " from "
                + count(report.outlets(), "outlet"));
        lines.add(report.setAsideCount() + " set aside" + (report.setAside().isEmpty() ? "" : ": " + causes(report)));
        lines.add(count(report.files(), "file") + " (" + megabytes(report.bytes()) + "), " + report.written() + " written, "
                + report.removed() + " removed, in " + seconds(report));
        Host.known().forEach(host -> lines.addAll(host.warnings(report)));
        lines.add("Open " + report.start());
        return lines;
    }

    /** Where a build's time went: the passes, and what the threads did in them. */
    static List<String> profile(Report report) {
        List<String> lines = new ArrayList<>();
        report.passes().forEach(pass -> lines.add(time(pass) + "  " + pass.what()));
        lines.add("of it, all threads together:");
        report.works().forEach(work -> lines.add(time(work) + "  " + work.what()));
        return lines;
    }

    private static String time(Report.Time time) {
        String seconds = Figures.seconds(time.time().toNanos());
        return " ".repeat(Math.max(0, SECONDS - seconds.length())) + seconds + " s";
    }

    private static String causes(Report report) {
        return report.setAside().entrySet().stream().map(cause -> cause.getValue() + " " + cause.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String count(long number, String noun) {
        return Figures.grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String megabytes(long bytes) {
        return Figures.tenths(bytes, 1_000_000) + " MB";
    }

    private static String seconds(Report report) {
        return Figures.tenths(report.time().toMillis(), 1000) + " s";
    }
}
