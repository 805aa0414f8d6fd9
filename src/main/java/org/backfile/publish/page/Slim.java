package org.backfile.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/**
 * A script as it is served: without indentation, empty lines and the lines that are comments alone, a fifth of it. A search from a disk
 * reads every byte. Scripts must not hold texts of several lines, which would lose their indentation.
 *
 * <p>Cut: {@code   // The end that is moved pushes the other.}; kept: {@code const a = 'x'; // y}.
 */
final class Slim {

    private Slim() { }

    /** The file as it is served: a script slimmer, any other as it is. */
    static byte[] served(String name, byte[] file) {
        return name.endsWith(".js") ? script(new String(file, UTF_8)).getBytes(UTF_8) : file;
    }

    private static String script(String text) {
        boolean[] within = {false};
        return text.lines().map(String::strip).filter(line -> !isComment(line, within)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isComment(String line, boolean[] within) {
        boolean comment = within[0] || line.startsWith("/*");
        within[0] = comment && !line.endsWith("*/");
        return comment || line.isEmpty() || line.startsWith("//");
    }
}
