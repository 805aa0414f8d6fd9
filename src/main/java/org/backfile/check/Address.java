package org.backfile.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a page writes it, taken apart as browsers do (WHATWG URL Standard, section 4.4), which is more lenient
 * than {@link java.net.URI}: spaces around it do not count, nor line ends in it, and a backslash is a slash.
 *
 * @param scheme   in lower case; empty where there is none
 * @param isHosted whether it names a host without a scheme: {@code //example.org/a.js}
 * @param path     between host and query, still percent-encoded; empty where it means the page itself
 * @param fragment what follows {@code #}, still percent-encoded; absent where it is empty or a text fragment alone
 */
record Address(String scheme, boolean isHosted, String path, Optional<String> fragment) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern EDGES = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]");

    /** The part of a fragment that tells the browser to look for words: {@code #:~:text=budget}. */
    private static final String TEXT_FRAGMENT = ":~:";

    static Address of(String written) {
        String text = LINE_ENDS.matcher(EDGES.matcher(written).replaceAll("")).replaceAll("");
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.find()) {
            return new Address(scheme.group(1).toLowerCase(Locale.ROOT), false, "", Optional.empty());
        }
        int hash = text.indexOf('#');
        String path = before(hash < 0 ? text : text.substring(0, hash), "?").replace('\\', '/');
        return new Address("", path.startsWith("//"), path, fragment(hash < 0 ? "" : text.substring(hash + 1)));
    }

    private static Optional<String> fragment(String text) {
        return Optional.of(before(text, TEXT_FRAGMENT)).filter(fragment -> !fragment.isEmpty());
    }

    private static String before(String text, String end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    /** Whether it has neither scheme nor host, so that it means a file beside the page. */
    boolean isLocal() {
        return scheme.isEmpty() && !isHosted;
    }

    /** Whether it begins at the top of the disk or host. */
    boolean isAbsolute() {
        return path.startsWith("/");
    }

    /**
     * The path in the site that this address means in {@code file}, percent-encoding read. It ends in a slash, or is empty, where
     * the address names a folder. Absent where it leads out of the site.
     */
    Optional<String> from(String file) {
        return path.isEmpty() ? Optional.of(file) : walk(file);
    }

    private Optional<String> walk(String file) {
        List<String> parts = new ArrayList<>(List.of(file.split("/")));
        parts.remove(parts.size() - 1);
        boolean isFolder = false;
        for (String step : path.split("/", -1)) {
            String name = name(step);
            isFolder = name.equals(".") || name.equals("..");
            if (!isFolder) {
                parts.add(name);
            } else if (name.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            }
        }
        return Optional.of(String.join("/", parts) + (isFolder && !parts.isEmpty() ? "/" : ""));
    }

    /** A file or folder. An encoded slash is part of a name, which no file has, and divides nothing. */
    private static String name(String step) {
        String name = decoded(step);
        return name.contains("/") ? step : name;
    }

    /** Reads {@code %C3%A9} as UTF-8; a percent sign without two hexadecimal digits stays. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            out.write(value < 0 ? bytes[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
