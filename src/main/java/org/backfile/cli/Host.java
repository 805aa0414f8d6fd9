package org.backfile.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.backfile.build.Report;

/**
 * A host of static sites and what it takes, from {@code hosts.txt}.
 *
 * @param mostFiles   in a site; absent where no limit is told, as the others
 * @param largestFile in bytes
 * @param mostBytes   of all files
 */
record Host(String name, OptionalLong mostFiles, OptionalLong largestFile, OptionalLong mostBytes) {

    private static final String LIST = "/org/backfile/hosts.txt";

    /** All known hosts, in the list's order. */
    static List<Host> known() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Host.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(Host::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Cloudflare Pages | 20000 | 26214400 | -}. */
    static Host of(String line) {
        String[] values = line.split("\\s*\\|\\s*");
        return new Host(values[0], limit(values[1]), limit(values[2]), limit(values[3]));
    }

    private static OptionalLong limit(String value) {
        return value.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }

    /** What of a site is more than the host takes, a line each; none where it takes it all. */
    List<String> warnings(Report report) {
        List<String> lines = new ArrayList<>();
        if (isOver(report.files(), mostFiles)) {
            lines.add("More files than " + name + " takes (" + Figures.grouped(mostFiles.getAsLong()) + ")"
                    + (report.packed() ? "" : ": try --layout packed"));
        }
        if (isOver(report.largest(), largestFile)) {
            lines.add("A file of " + Summary.megabytes(report.largest()) + ", larger than " + name + " takes ("
                    + Summary.megabytes(largestFile.getAsLong()) + ")");
        }
        if (isOver(report.bytes(), mostBytes)) {
            lines.add("More than " + name + " takes (" + Summary.megabytes(mostBytes.getAsLong()) + ")");
        }
        return lines;
    }

    private static boolean isOver(long size, OptionalLong limit) {
        return limit.isPresent() && size > limit.getAsLong();
    }
}
