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
        int start = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
            String fault = fault(text, start, slash);
            if (!fault.isEmpty()) {
                return fault;
            }
            start = slash + 1;
        }
        return fault(text, start, text.length());
    }

    /** The same of one part. No strings for the parts, as this is asked a million times in a build. */
    private static String fault(String text, int start, int end) {
        if (!isPlain(text, start, end)) {
            return start == end ? "an empty part" : "a part that is not lower-case ASCII letters, digits, '.', '_', '-'";
        } else if (text.charAt(end - 1) == '.') {
            return "a part that ends in a dot";
        }
        return isDevice(text, start, end) ? "a name that Windows keeps for a device" : "";
    }

    /** The relative address that leads from this page to {@code target}, file name and all: {@code ../index.html}. */
    public String to(SitePath target) {
        int common = 0;
        int slash = text.indexOf('/');
        while (slash >= 0 && target.text.regionMatches(common, text, common, slash + 1 - common)) {
            common = slash + 1;
            slash = text.indexOf('/', common);
        }
        return "../".repeat(depth(common)) + target.text.substring(common);
    }

    /** The folder that it stands in, with a slash at its end; empty at the top. */
    String folder() {
        return text.substring(0, text.lastIndexOf('/') + 1);
    }

    /** How many folders it stands in. */
    public int depth() {
        return depth(0);
    }

    private int depth(int from) {
        int depth = 0;
        for (int slash = text.indexOf('/', from); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }

    /** A loop, as a pattern takes five times as long. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean first = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!first && (i == start || c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return end > start;
    }

    /** Whatever follows a device's name behind a dot, it is that device. */
    private static boolean isDevice(String text, int start, int end) {
        int dot = text.indexOf('.', start);
        int length = (dot < 0 || dot > end ? end : dot) - start;
        return (length == 3 || length == 4) && DEVICES.contains(text.substring(start, start + length));
    }

    /** Said in words, as a record's own comparison is put together when it is first asked, which is seen in a small build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
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
