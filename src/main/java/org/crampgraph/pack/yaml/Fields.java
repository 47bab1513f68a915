package org.crampgraph.pack.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.crampgraph.content.types.Bounds;
import org.crampgraph.words.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/// An entry of a pack, or a part of one, read key by key. Faults are recorded and reading continues, so that one run
/// finds all of them; a value that could not be read is null, or missing from its list.
public final class Fields {
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Optional<Fields>> parts = new LinkedHashMap<>();
    private final Value whole;

    Fields(MappingNode node, Value whole) {
        this.whole = whole;
        node.getValue().forEach(this::add);
    }

    private void add(NodeTuple tuple) {
        Value key = new Value(tuple.getKeyNode(), whole.file(), whole.reading());
        key.scalar().ifPresent(name -> {
            keys.putIfAbsent(name, key);
            if (values.putIfAbsent(name, new Value(tuple.getValueNode(), whole.file(), whole.reading())) != null) {
                key.fault("the key `%s` is already at %s; remove one of the two".formatted(name, place(name)));
            }
        });
    }

    /// Reads a part with `reader`, then records every key that the reader did not use.
    public static <T> Optional<T> read(Value value, Function<Fields, T> reader) {
        return value.fields().map(fields -> {
            T part = reader.apply(fields);
            fields.refuseUnknownKeys();
            return part;
        });
    }

    private void refuseUnknownKeys() {
        parts.values().forEach(part -> part.ifPresent(Fields::refuseUnknownKeys));
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                key.fault("unknown key `%s`%s Known here: %s".formatted(name, hint(name), String.join(", ", known)));
            }
        });
    }

    private String hint(String name) {
        String suggestion = Suggestion.forWord(name, known);
        return suggestion.isEmpty() ? "." : suggestion;
    }

    public Optional<Value> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Value> required(String key) {
        Optional<Value> value = optional(key);
        if (value.isEmpty()) {
            whole.fault("the key `%s` is missing; add it".formatted(key));
        }
        return value;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    Position place(String key) {
        return Optional.ofNullable(keys.get(key)).orElse(whole).place();
    }

    /// Records a fault at the value of this key, or at the whole entry if the key is missing.
    public void fault(String key, String message) {
        Optional.ofNullable(values.get(key)).orElse(whole).fault(message);
    }

    /// Every text under this key, as readers see it.
    public String words(String key) {
        return values.get(key).words();
    }

    public String name(String key) {
        return text(key, Bounds.SHORT);
    }

    public String text(String key) {
        return text(key, Bounds.LONG);
    }

    private String text(String key, int longest) {
        return required(key).flatMap(value -> Words.read(value, longest)).orElse(null);
    }

    /// The value under a key. A dot in the key leads into a nested mapping, which is missing as a whole if it is required.
    public Optional<Value> value(String key, boolean required) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return required ? required(key) : optional(key);
        }
        return part(key.substring(0, dot), required).flatMap(part -> part.value(key.substring(dot + 1), required));
    }

    /// The mapping under a key, the same one at each call.
    public Optional<Fields> part(String key, boolean required) {
        var known = parts.get(key);
        if (known == null) {
            known = (required ? required(key) : optional(key)).flatMap(Value::fields);
            parts.put(key, known);
        }
        return known;
    }

    /// The mapping under a key that was read before.
    public Fields inside(String key) {
        return parts.get(key).orElseThrow();
    }

    /// Records a fault if both numbers exist and the first is greater.
    public void checkOrder(String minKey, Number min, String maxKey, Number max) {
        if (min != null && max != null && min.doubleValue() > max.doubleValue()) {
            fault(maxKey,
                    "`%s` is %s and `%s` is %s; the first must not be greater"
                            .formatted(minKey, Numeral.plain(min), maxKey, Numeral.plain(max)));
        }
    }

    public <T> List<T> parts(String key, Function<Fields, T> reader) {
        return optional(key).map(value -> value.items().stream().map(item -> read(item, reader))
                .flatMap(Optional::stream).toList()).orElse(List.of());
    }

    /// A list without repeated items. Texts that look the same are the same.
    public <T> List<T> list(Optional<Value> value, Function<Value, Optional<T>> reader) {
        return list(value, reader, one -> one);
    }

    /// The same, where only a part of an item must not repeat.
    public <T> List<T> list(Optional<Value> value, Function<Value, Optional<T>> reader, Function<T, Object> part) {
        Map<Object, T> seen = new LinkedHashMap<>();
        value.map(Value::items).orElse(List.of()).forEach(item -> reader.apply(item).ifPresent(one -> {
            Object key = part.apply(one);
            if (seen.putIfAbsent(key instanceof String words ? Words.comparable(words) : key, one) != null) {
                item.fault("the list already contains this; remove one of the two");
            }
        }));
        return List.copyOf(seen.values());
    }
}
