package org.crampgraph.pack.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A value in a pack: a text, a list or a mapping, with its position. The caller states what it should be; if it is
/// something else, the fault is recorded and the result is empty.
public record Value(Node node, String file, Reading reading) {

    public Position place() {
        return Position.of(file, node.getStartMark());
    }

    public void fault(String message) {
        reading.fault(place(), message);
    }

    /// The words as written, whatever YAML would make of them: `no`, `02033` and `1e3` stay texts.
    public Optional<String> scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            fault("expected a text here, found " + found());
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            fault("this is empty; write a value, or remove the key");
            return Optional.empty();
        }
        if (scalar.getValue().codePoints().anyMatch(Value::unprintable)) {
            fault("the text contains a line break or another control character; write it as one line, or after `>-`");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    private static boolean unprintable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    /// The items of a non-empty list.
    List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            fault("expected a list here (`[a, b]`, or lines that start with `- `), found " + found());
            return List.of();
        }
        if (list.getValue().isEmpty()) {
            fault("the list is empty; fill it, or remove the key");
        }
        return list.getValue().stream().map(item -> new Value(item, file, reading)).toList();
    }

    public Optional<Fields> fields() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, this));
        }
        fault("expected lines of `key: value` here, found " + found());
        return Optional.empty();
    }

    /// Every text in here, lists included, separated by commas.
    String words() {
        return switch (node) {
            case ScalarNode text -> text.getValue();
            case SequenceNode list -> list.getValue().stream().map(this::words).collect(joining(", "));
            case MappingNode map ->
                map.getValue().stream().map(pair -> words(pair.getValueNode())).collect(joining(", "));
            default -> "";
        };
    }

    private String words(Node part) {
        return new Value(part, file, reading).words();
    }

    private String found() {
        return switch (node) {
            case ScalarNode text -> "the text `%s`".formatted(text.getValue());
            case SequenceNode list -> "a list";
            default -> "`key: value`";
        };
    }
}
