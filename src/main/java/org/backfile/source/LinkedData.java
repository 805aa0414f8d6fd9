package org.backfile.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.wire.JsonTree;
import org.jsoup.parser.Parser;

/**
 * Reads JSON-LD (W3C, JSON-LD 1.1) as far as news pages use it: articles and what belongs to them, also in an array, in
 * {@code @graph}, and as the main entity of something; an author may be a reference to another thing of the page. Belongs
 * to one page.
 */
final class LinkedData {

    private static final List<String> NESTING = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private final Deque<JsonTree> roots = new ArrayDeque<>();
    private final Map<String, JsonTree> byId = new HashMap<>();

    /** The content of a script element. */
    void add(String script) {
        roots.addAll(JsonTree.read(bare(script)));
    }

    /** Without the comment marks that hide a script from old browsers, {@code <!--} and {@code //<![CDATA[}. */
    private static String bare(String script) {
        int brace = script.indexOf('{');
        if (brace < 0) {
            return "";
        }
        int start = brace;
        while (start > 0 && TextWriter.isSpace(script.charAt(start - 1))) {
            start--;
        }
        boolean array = start > 0 && script.charAt(start - 1) == '[' && !script.startsWith("CDATA", start - 6);
        return script.substring(array ? start - 1 : brace);
    }

    /** Adds what all scripts declare. */
    void declare(Declarations declared) {
        index();
        Deque<JsonTree> left = new ArrayDeque<>(roots);
        while (!left.isEmpty()) {
            JsonTree node = left.pop();
            if (node.items().size() != 1 || node.items().get(0) != node) {
                pushAll(node.items(), left);
            } else {
                suffix(node).ifPresent(suffix -> declare(node, declared.origin("ld" + suffix), declared));
                NESTING.forEach(name -> pushAll(node.values(name), left));
            }
        }
    }

    private void index() {
        Deque<JsonTree> left = new ArrayDeque<>(roots);
        while (!left.isEmpty()) {
            JsonTree node = left.pop();
            if (node.member("name").isPresent()) {
                node.member("@id").flatMap(JsonTree::text).ifPresent(id -> byId.putIfAbsent(id, node));
            }
            left.addAll(node.children());
        }
    }

    private static void pushAll(List<JsonTree> nodes, Deque<JsonTree> left) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            left.push(nodes.get(i));
        }
    }

    private static Optional<String> suffix(JsonTree node) {
        return node.values("@type").stream().flatMap(type -> type.text().stream())
                .flatMap(type -> Schema.suffix(type).stream()).findFirst();
    }

    private void declare(JsonTree node, String origin, Declarations declared) {
        node.values("@type").forEach(type -> declare(type.text(), origin + ".type", declared));
        for (String property : Schema.TEXTS) {
            node.values(property).forEach(value -> declare(text(value), origin + "." + Schema.key(property), declared));
        }
        for (String property : Schema.AGENTS) {
            for (JsonTree agent : node.values(property)) {
                names(agent).forEach(name -> declare(name.text(), origin + "." + Schema.key(property), declared));
            }
        }
    }

    /** Many pages escape text for HTML before they put it here: {@code "Law &amp; order"}. */
    private static void declare(Optional<String> value, String key, Declarations declared) {
        value.ifPresent(text -> declared.add(key, text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)));
    }

    /** A language may be an object with a name, and a page one with an id. */
    private static Optional<String> text(JsonTree value) {
        return value.text().or(() -> value.member("alternateName").or(() -> value.member("@id"))
                .or(() -> value.member("url")).or(() -> value.member("name")).flatMap(JsonTree::text));
    }

    private List<JsonTree> names(JsonTree agent) {
        if (agent.text().isPresent()) {
            return List.of(agent);
        }
        List<JsonTree> own = agent.values("name");
        return own.isEmpty() ? agent.member("@id").flatMap(JsonTree::text).map(byId::get)
                .map(other -> other.values("name")).orElse(List.of()) : own;
    }
}
