package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// docs/content-pack.schema.json is the one that the content table makes; `-Dschema.write=true` writes it anew.
class PackSchemaTest {
    private static final Path FILE = Path.of("docs", "content-pack.schema.json");
    private static final Map<String, Object> SCHEMA = PackSchema.of(ContentTypes.BUILT_IN);

    @Test
    void isPublished() throws IOException {
        String made = new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .writerWithDefaultPrettyPrinter().writeValueAsString(SCHEMA) + "\n";
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, made);
        }
        assertEquals(made, Files.readString(FILE));
    }

    /// The built-in pack keeps to it, key by key.
    @ParameterizedTest
    @MethodSource("lists")
    void allowsTheBuiltInPack(String list) {
        check(list, Map.of(list, PackYaml.words(list)), SCHEMA);
    }

    static Stream<String> lists() {
        return ContentTypes.BUILT_IN.entries().stream().map(ContentType::list).filter(Objects::nonNull);
    }

    @SuppressWarnings("unchecked")
    private static void check(String path, Object value, Map<String, Object> schema) {
        if (value instanceof List<?> items) {
            items.forEach(item -> check(path, item, (Map<String, Object>) schema.get("items")));
        } else if (schema.containsKey("anyOf")) {
            ((List<Map<String, Object>>) schema.get("anyOf")).stream()
                    .filter(one -> one.containsKey("properties") == value instanceof Map).findFirst()
                    .ifPresent(one -> check(path, value, one));
        } else if (value instanceof Map<?, ?> entry) {
            var properties = (Map<String, Map<String, Object>>) schema.get("properties");
            entry.forEach((key, part) -> {
                assertTrue(properties.containsKey(key), path + "." + key);
                check(path + "." + key, part, properties.get(key));
            });
            var required = (List<String>) schema.getOrDefault("required", List.of());
            assertTrue(entry.keySet().containsAll(required), () -> path + " needs " + required + ": " + entry);
        } else if (schema.containsKey("enum")) {
            assertTrue(((List<Object>) schema.get("enum")).contains(value), path + ": " + value);
        }
    }

    @Test
    void refusesAnUnknownKey() {
        assertTrue(Stream.of(SCHEMA.get("additionalProperties")).allMatch(Boolean.FALSE::equals));
    }
}
