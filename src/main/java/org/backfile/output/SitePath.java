package org.backfile.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The path of a file in the site, relative to its top: {@code 2022/08/index.html}.
 *
 * <p>It holds on every disk and host: lower-case ASCII, at most {@value #LONGEST} characters, no part that Windows
 * refuses (its device names, a final dot), no way out of the folder.
 *
 * @param text parts divided by {@code /}
 */
public record SitePath(String text) implements Comparable<SitePath> {

    public static final int LONGEST = 180;

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul",
            "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** @throws IllegalArgumentException where the path breaks a rule, saying which */
    public SitePath {
        String fault = fault(text);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("not a site path: " + text + " (" + fault + ")");
        }
    }

    public static SitePath of(String text) {
        return new SitePath(text);
    }

    /** What is wrong with a path, in words; empty where it keeps the rules. */
    public static String fault(String text) {
        if (text.length() > LONGEST) {
            return "longer than " + LONGEST + " characters";
        }
        for (String part : text.split("/", -1)) {
            if (!part.matches("[a-z0-9][a-z0-9._-]*")) {
                return part.isEmpty() ? "an empty part" : "a part that is not lower-case ASCII letters, digits, '.', '_', '-'";
            } else if (part.endsWith(".")) {
                return "a part that ends in a dot";
            } else if (DEVICES.contains(part.replaceFirst("\\..*", ""))) {
                return "a name that Windows keeps for a device";
            }
        }
        return "";
    }

    /** The relative address that leads from this page to {@code target}, file name and all: {@code ../index.html}. */
    public String to(SitePath target) {
        List<String> from = folders();
        List<String> there = target.folders();
        int common = 0;
        while (common < from.size() && common < there.size() && from.get(common).equals(there.get(common))) {
            common++;
        }
        List<String> steps = new ArrayList<>();
        from.subList(common, from.size()).forEach(folder -> steps.add(".."));
        steps.addAll(there.subList(common, there.size()));
        steps.add(target.text.substring(target.text.lastIndexOf('/') + 1));
        return String.join("/", steps);
    }

    private List<String> folders() {
        List<String> parts = List.of(text.split("/"));
        return parts.subList(0, parts.size() - 1);
    }

    @Override
    public int compareTo(SitePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
