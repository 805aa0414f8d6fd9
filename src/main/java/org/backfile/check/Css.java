package org.backfile.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the addresses in a style sheet: {@code url(...)}, {@code @import}, and the strings in {@code image-set()} and
 * {@code src()}. Comments do not count, and escapes are read as CSS Syntax Level 3 reads them, so that
 * {@code u\72l(...)} is found too.
 */
final class Css {

    /** Functions whose plain strings are addresses. */
    private static final Set<String> ADDRESS_FUNCTIONS = Set.of("image-set", "-webkit-image-set", "src");

    private final String css;
    private final String holder;
    private final List<Reference> found = new ArrayList<>();
    private final Deque<String> functions = new ArrayDeque<>();
    private String rule = "";
    private int at;
    private int line;
    private int counted;

    private Css(String css, String holder, int firstLine) {
        this.css = css;
        this.holder = holder;
        this.line = firstLine;
    }

    /**
     * @param holder    what holds the rules, for messages: {@code style}
     * @param firstLine the line where {@code css} begins
     */
    static List<Reference> references(String css, String holder, int firstLine) {
        Css reader = new Css(css, holder, firstLine);
        while (reader.at < css.length()) {
            reader.step();
        }
        return reader.found;
    }

    private void step() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            string();
        } else if (c == '@') {
            at++;
            rule = name();
        } else if (isNamePart(c)) {
            word();
        } else {
            at++;
            mark(c);
        }
    }

    private void mark(char c) {
        switch (c) {
            case ';', '{', '}' -> {
                rule = "";
                functions.clear();
            }
            case '(' -> functions.push("");
            case ')' -> functions.poll();
            default -> { }
        }
    }

    private void word() {
        String name = name();
        if (at >= css.length() || css.charAt(at) != '(') {
            return;
        }
        at++;
        if (name.equals("url")) {
            url();
        } else {
            functions.push(name);
        }
    }

    private void string() {
        int start = at;
        String text = quoted();
        if (rule.equals("import") && functions.isEmpty()) {
            add(text, start);
        } else if (!functions.isEmpty() && ADDRESS_FUNCTIONS.contains(functions.peek())) {
            add(text, start);
        }
    }

    private void url() {
        int start = at;
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean isQuoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        String text = isQuoted ? quoted() : unquoted();
        int end = css.indexOf(')', at);
        at = end < 0 ? css.length() : end + 1;
        add(text, start);
    }

    /** A namespace is a name that looks like an address: nothing is fetched. */
    private void add(String address, int offset) {
        if (!rule.equals("namespace")) {
            boolean isImport = rule.equals("import");
            found.add(new Reference(holder + (isImport ? " @import" : " url()"), address,
                    isImport ? Use.OBEYED : Use.SHOWN, lineAt(offset)));
        }
    }

    private String quoted() {
        char quote = css.charAt(at++);
        StringBuilder text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            character(text);
        }
        at = Math.min(at + 1, css.length());
        return text.toString();
    }

    private String unquoted() {
        StringBuilder text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != ')' && !Character.isWhitespace(css.charAt(at))) {
            character(text);
        }
        return text.toString();
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < css.length() && isNamePart(css.charAt(at))) {
            character(name);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '\\'
                || c >= 0x80;
    }

    private void character(StringBuilder out) {
        char c = css.charAt(at++);
        if (c != '\\' || at >= css.length()) {
            out.append(c);
        } else if (Character.digit(css.charAt(at), 16) >= 0) {
            hexadecimal(out);
        } else {
            char escaped = css.charAt(at++);
            out.append(escaped == '\n' ? "" : String.valueOf(escaped));
        }
    }

    /** One to six digits and, where there is one, the space that ends them. */
    private void hexadecimal(StringBuilder out) {
        int end = at;
        while (end < css.length() && end < at + 6 && Character.digit(css.charAt(end), 16) >= 0) {
            end++;
        }
        int value = Integer.parseInt(css.substring(at, end), 16);
        out.appendCodePoint(Character.isValidCodePoint(value) ? value : 0xFFFD);
        at = end < css.length() && Character.isWhitespace(css.charAt(end)) ? end + 1 : end;
    }

    private int lineAt(int offset) {
        for (; counted < offset; counted++) {
            line += css.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }
}
