package org.backfile.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;
import org.backfile.text.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping whose values know their line. Faults are collected, so that a user sees all of them at once.
 * Belongs to one call.
 */
final class YamlMap {

    private final String file;
    private final int firstLine;
    private final int line;
    private final List<Problem> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** An empty one. */
    private YamlMap(String file, int firstLine, int line, List<Problem> faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = line;
        this.faults = faults;
    }

    private YamlMap(String file, int firstLine, List<Problem> faults, Node node, List<String> keys) {
        this(file, firstLine, lineOf(node, firstLine), faults);
        if (!(node instanceof MappingNode mapping)) {
            fault(line, "a list of keys is wanted here, \"key: value\" line by line", "known keys are " + String.join(", ", keys));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            add(tuple, keys);
        }
    }

    /**
     * The mapping that a YAML text is.
     *
     * @param firstLine the line of {@code file} on which the text begins, from 1
     * @param keys      those that may stand in it; any other is a fault
     * @param faults    takes what is wrong
     * @throws SetupException where the text is no YAML
     */
    static YamlMap parse(String file, int firstLine, String text, List<String> keys, List<Problem> faults) {
        // The library takes a thirtieth of a second to begin, which an archive of one article would wait for.
        Optional<Node> root = text.isBlank() ? Optional.empty() : compose(file, firstLine, text);
        return root.map(node -> new YamlMap(file, firstLine, faults, node, keys)).orElseGet(() -> new YamlMap(file, firstLine, firstLine, faults));
    }

    /**
     * The mappings that a YAML text is a list of; none where it is empty.
     *
     * @param keys   those that may stand in each
     * @param faults takes what is wrong
     * @throws SetupException where the text is no YAML
     */
    static List<YamlMap> list(String file, String text, List<String> keys, List<Problem> faults) {
        Optional<Node> root = compose(file, 1, text);
        if (root.isPresent() && !(root.get() instanceof SequenceNode)) {
            faults.add(Problem.error(Place.of(file, 1), "a list is wanted here", "begin each item with \"- \""));
        }
        return root.filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast).map(SequenceNode::getValue).orElse(List.of())
                .stream().map(item -> new YamlMap(file, 1, faults, item, keys)).toList();
    }

    private static Optional<Node> compose(String file, int firstLine, String text) {
        try {
            return new Compose(LoadSettings.builder().setAllowDuplicateKeys(true).build()).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
            throw new SetupException(Problem.error(Place.of(file, line), "not YAML: " + e.getProblem(), "see the example in README.md"));
        } catch (YamlEngineException e) {
            throw new SetupException(Problem.error(Place.of(file), "not YAML: " + e.getMessage(), "see the example in README.md"));
        }
    }

    private void add(NodeTuple tuple, List<String> keys) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        int at = lineOf(tuple.getKeyNode());
        if (!keys.contains(key)) {
            fault(at, "unknown key \"" + key + "\"", Nearest.to(key, keys).map(near -> "did you mean \"" + near + "\"?")
                    .orElse("known keys are " + String.join(", ", keys)));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            fault(at, "the key \"" + key + "\" stands twice", "keep one");
        }
    }

    /** The text of a value; absent where the key is, or its value is empty. */
    Optional<String> text(String key) {
        Node node = values.get(key);
        if (node != null && !(node instanceof ScalarNode)) {
            fault(lineOf(node), "\"" + key + "\" takes one value", "write it as " + key + ": value");
        }
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !scalar.getValue().equals("~")
                ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    /** Whether the key stands there, be its value empty. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The texts of a list, or the one text of a value; none where it is empty. */
    List<String> texts(String key) {
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            return text(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                fault(lineOf(node), "\"" + key + "\" takes a list of texts", "begin each with \"- \"");
            }
        }
        return texts;
    }

    /** Where the mapping begins. */
    Place place() {
        return Place.of(file, line);
    }

    /** A whole number from 1 to {@code most}. */
    Optional<Integer> number(String key, int most) {
        Optional<String> text = text(key);
        if (text.isPresent() && !(text.get().matches("[1-9][0-9]{0,8}") && Integer.parseInt(text.get()) <= most)) {
            fault(key, "\"" + text.get() + "\" is no whole number from 1 to " + most, "write it in digits alone");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** The mappings of a list; none where the key is absent. */
    List<YamlMap> maps(String key, List<String> keys) {
        Node node = values.get(key);
        List<YamlMap> maps = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> maps.add(new YamlMap(file, firstLine, faults, item, keys)));
        } else if (node != null) {
            fault(lineOf(node), "\"" + key + "\" takes a list", "begin each item with \"- \"");
        }
        return maps;
    }

    /** The text of a key that must be there; empty, with a fault, where it is not. */
    String wanted(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            fault(line, "\"" + key + "\" is missing", "add it");
        }
        return text.orElse("");
    }

    /** A fault of a key's value. */
    void fault(String key, String what, String hint) {
        fault(values.containsKey(key) ? lineOf(values.get(key)) : line, key + ": " + what, hint);
    }

    private void fault(int at, String what, String hint) {
        faults.add(Problem.error(Place.of(file, at), what, hint));
    }

    private int lineOf(Node node) {
        return lineOf(node, firstLine);
    }

    private static int lineOf(Node node, int firstLine) {
        return node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }
}
