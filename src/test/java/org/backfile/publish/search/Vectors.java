package org.backfile.publish.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.wire.JsonTree;

/** The examples in src/test/vectors/search, which the browser's script passes as well. */
final class Vectors {

    static final Path FOLDER = Path.of("src/test/vectors/search");

    private Vectors() { }

    static List<JsonTree> lines(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8).stream().map(line -> JsonTree.read(line).get(0))
                .toList();
    }

    static String text(JsonTree line, String member) {
        return line.member(member).orElseThrow().text().orElseThrow();
    }

    static List<String> texts(JsonTree line, String member) {
        return line.member(member).orElseThrow().items().stream().map(item -> item.text().orElseThrow()).toList();
    }

    /** For messages: no mark or control that a terminal would swallow. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= ' ' && c < 0x7f ? "" + (char) c : "\\u" + Integer.toHexString(c)));
        return out.toString();
    }
}
