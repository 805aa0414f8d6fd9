package org.backfile.output;

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
            if (!isPlain(part)) {
                return part.isEmpty() ? "an empty part" : "a part that is not lower-case ASCII letters, digits, '.', '_', '-'";
            } else if (part.endsWith(".")) {
                return "a part that ends in a dot";
            } else if (DEVICES.contains(stem(part))) {
                return "a name that Windows keeps for a device";
            }
        }
        return "";
    }

    /** The relative address that leads from this page to {@code target}, file name and all: {@code ../index.html}. */
    public String to(SitePath target) {
        int common = 0;
        int slash = text.indexOf('/') + 1;
        while (slash > 0 && target.text.startsWith(text.substring(common, slash), common)) {
            common = slash;
            slash = text.indexOf('/', common) + 1;
        }
        long up = text.chars().skip(common).filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.text.substring(common);
    }

    /** A loop, as this is asked a million times in a build and a pattern takes five times as long. */
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean first = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!first && (i == 0 || c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static String stem(String part) {
        int dot = part.indexOf('.');
        return dot < 0 ? part : part.substring(0, dot);
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
