package org.backfile.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link leads, as written. A scheme that is not listed leads nowhere: javascript:, data:, and those to come. */
final class Target {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");

    private Target() { }

    /**
     * The address without what a browser drops from it (URL Standard, 4.4): controls and blanks at its ends, tabs and
     * line ends anywhere, as in {@code java\nscript:}.
     */
    static Optional<String> of(String href) {
        String target = isPlain(href) ? href : bare(href);
        return target.isEmpty() || !isSafe(target) ? Optional.empty() : Optional.of(target);
    }

    /** Nearly all are; a page has a thousand. */
    private static boolean isPlain(String href) {
        int at = 0;
        while (at < href.length() && href.charAt(at) > ' ') {
            at++;
        }
        return at == href.length();
    }

    private static String bare(String href) {
        StringBuilder address = new StringBuilder(href.length());
        href.chars().filter(c -> c != '\t' && c != '\n' && c != '\r').forEach(c -> address.append((char) c));
        int start = 0;
        int end = address.length();
        while (start < end && address.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && address.charAt(end - 1) <= ' ') {
            end--;
        }
        return address.substring(start, end);
    }

    /** A colon before any slash, question mark or hash ends a scheme. */
    private static boolean isSafe(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
            if (c == ':') {
                return SCHEMES.contains(target.substring(0, i).toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }
}
