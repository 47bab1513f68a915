package org.crampgraph.testsupport;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/// JSON as maps, lists, texts, whole numbers (Integer), other numbers (Double) and booleans. REST-assured's own paths
/// compile a program for each look-up, which takes longer than the service does.
public final class JsonTree {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private JsonTree() {}

    public static Object of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return plain(reader.readValue());
        }
    }

    /// The value at a path, see [Answer#at].
    static Object at(Object tree, String path) {
        var found = tree;
        for (var step : path.split("\\.")) {
            var parts = STEP.matcher(step);
            if (!parts.matches()) {
                throw new IllegalArgumentException(path);
            }
            found = member(found, parts.group(1));
            found = parts.group(2) == null ? found : ((List<?>) found).get(Integer.parseInt(parts.group(2)));
        }
        return found;
    }

    /// The paths of all members, such as `cramps.nodes.slug`: what an answer has, whatever its values and however many
    /// items its lists have.
    static Stream<String> paths(Object tree) {
        return switch (tree) {
            case List<?> items -> items.stream().flatMap(JsonTree::paths);
            case Map<?, ?> object -> object.entrySet().stream().flatMap(member -> Stream.concat(
                    Stream.of(member.getKey().toString()),
                    paths(member.getValue()).map(path -> member.getKey() + "." + path)));
            case null, default -> Stream.empty();
        };
    }

    private static Object member(Object tree, String name) {
        return switch (tree) {
            case List<?> items -> new ArrayList<>(
                    items.stream().filter(Objects::nonNull).map(item -> member(item, name)).toList());
            case Map<?, ?> object when object.containsKey(name) -> object.get(name);
            case null -> null;
            default -> throw new AssertionError("no \"" + name + "\" in " + tree);
        };
    }

    private static Object plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                var members = new LinkedHashMap<String, Object>();
                object.forEach((name, member) -> members.put(name, plain(member)));
                yield members;
            }
            case JsonArray array -> new ArrayList<>(array.stream().map(JsonTree::plain).toList());
            case JsonString text -> text.getString();
            case JsonNumber number -> number.isIntegral() ? (Object) number.intValueExact() : number.doubleValue();
            case JsonValue other -> other == JsonValue.NULL ? null : (Object) (other == JsonValue.TRUE);
        };
    }
}
