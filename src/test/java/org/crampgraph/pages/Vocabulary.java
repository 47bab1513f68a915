package org.crampgraph.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// The types of schema.org.
final class Vocabulary {

    private record Type(List<String> parents, Set<String> properties) {}

    private final Map<String, Type> types;

    private Vocabulary(Map<String, Type> types) {
        this.types = types;
    }

    static Vocabulary read() throws IOException {
        return new Vocabulary(Files.readAllLines(Path.of("src/test/resources/schema-org-terms.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split(":", -1))
                .collect(Collectors.toMap(line -> line[0].split(" < ")[0],
                        line -> new Type(words(line[0].contains(" < ") ? line[0].split(" < ")[1] : "").toList(),
                                words(line[1]).collect(Collectors.toSet())))));
    }

    /// Each type exists, and each property belongs to it or to a type that it extends.
    ///
    /// @param place for messages
    void check(JsonObject thing, String place) {
        var type = thing.getString("@type");
        assertTrue(types.containsKey(type), () -> place + ": schema.org has no type " + type);
        for (var field : thing) {
            assertTrue(field.getKey().startsWith("@") || has(type, field.getKey()),
                    () -> place + ": schema.org has no " + type + "." + field.getKey());
            var values = field.getValue() instanceof JsonArray array ? array : new JsonArray().add(field.getValue());
            values.stream().filter(JsonObject.class::isInstance).forEach(child -> check((JsonObject) child, place));
        }
    }

    boolean has(String type, String property) {
        var known = types.get(type);
        return known != null && (known.properties().contains(property)
                || known.parents().stream().anyMatch(parent -> has(parent, property)));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split(" ")).filter(word -> !word.isEmpty());
    }
}
