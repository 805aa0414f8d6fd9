package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the encoding that a page declares in a meta element near its beginning (HTML Standard, 13.2.3.2, "prescan a byte
 * stream"). Looked for in the first {@value #BYTES} bytes; the standard asks for 1,024, and many pages have more
 * before it.
 */
final class DeclaredCharset {

    private static final int BYTES = 4096;

    private final String start;

    private DeclaredCharset(String start) {
        this.start = start;
    }

    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BYTES), ISO_8859_1).toLowerCase(Locale.ROOT);
        return new DeclaredCharset(start).find();
    }

    private Optional<Charset> find() {
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at)) {
            if (start.startsWith("<!--", at)) {
                int end = start.indexOf("-->", at + 2);
                if (end < 0) {
                    return Optional.empty();
                }
                at = end;
            } else {
                int end = endOfTag(at + 1);
                Optional<Charset> found = isDeclaration(at) ? declared(start.substring(at, end)) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
                at = Math.max(at + 1, end);
            }
        }
        return Optional.empty();
    }

    /** A meta, or the declaration of a page of XHTML, which must be the first thing. */
    private boolean isDeclaration(int at) {
        return start.startsWith("<meta", at) && at + 5 < start.length() && " \t\r\n\f/".indexOf(start.charAt(at + 5)) >= 0
                || start.startsWith("<?xml", at) && start.substring(0, at).isBlank();
    }

    /** A bracket within quotes ends no tag. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < start.length(); i++) {
            char c = start.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && start.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return start.length();
    }

    private static Optional<Charset> declared(String tag) {
        for (String name : new String[] {"charset", "encoding"}) {
            int at = tag.indexOf(name);
            while (at >= 0) {
                Optional<Charset> found = CharsetLabels.of(value(tag, at + name.length()));
                if (found.isPresent()) {
                    return found;
                }
                at = tag.indexOf(name, at + 1);
            }
        }
        return Optional.empty();
    }

    /** What stands after an equals sign, quoted or not; empty for nothing. */
    private static String value(String tag, int from) {
        int at = skip(tag, from, " \t\r\n\f");
        if (at == tag.length() || tag.charAt(at) != '=') {
            return "";
        }
        int begin = skip(tag, at + 1, " \t\r\n\f\"'");
        int end = begin;
        while (end < tag.length() && " \t\r\n\f\"';/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(begin, end);
    }

    private static int skip(String tag, int from, String characters) {
        int at = from;
        while (at < tag.length() && characters.indexOf(tag.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
