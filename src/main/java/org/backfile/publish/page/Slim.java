package org.backfile.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/**
 * A script as it is served: without indentation, empty lines, the lines that are comments alone, and the spaces beside signs, a
 * quarter of it. A search from a disk reads every byte. Scripts must not hold texts of several lines, which would lose their
 * indentation. Lines with a slash, a backslash or a backtick keep their spaces: it would take a parser to tell a pattern in them.
 *
 * <p>Cut: {@code   // The end that is moved pushes the other.}, the spaces of {@code a = b[i] + 'c d'} but that behind
 * the plus and that of the text; kept: {@code const a = 'x'; // y}.
 */
final class Slim {

    /** Signs that need no space beside them; plus and minus do, as {@code a + +b} says something else than {@code a ++b}. */
    private static final String SIGNS = "=(){}[],;:?&|<>";

    private Slim() { }

    /** The file as it is served: a script slimmer, any other as it is. */
    static byte[] served(String name, byte[] file) {
        return name.endsWith(".js") ? script(new String(file, UTF_8)).getBytes(UTF_8) : file;
    }

    private static String script(String text) {
        boolean[] within = {false};
        return text.lines().map(String::strip).filter(line -> !isComment(line, within)).map(Slim::tight).collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isComment(String line, boolean[] within) {
        boolean comment = within[0] || line.startsWith("/*");
        within[0] = comment && !line.endsWith("*/");
        return comment || line.isEmpty() || line.startsWith("//");
    }

    private static String tight(String line) {
        if (line.indexOf('/') >= 0 || line.indexOf('\\') >= 0 || line.indexOf('`') >= 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            }
            if (quote != 0 || c != ' ' || !spare(line.charAt(i - 1), line.charAt(i + 1))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a space between two characters says nothing: {@code --&gt;} and {@code ?.} would say something else, and {@code <!}. */
    private static boolean spare(char before, char after) {
        return SIGNS.indexOf(after) >= 0 && !(after == '>' && before == '-')
                || SIGNS.indexOf(before) >= 0 && after != '.' && after != '!';
    }
}
