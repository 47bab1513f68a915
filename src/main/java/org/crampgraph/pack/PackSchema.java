package org.crampgraph.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.naming.AliasKind;
import org.crampgraph.content.naming.CodeMatch;
import org.crampgraph.content.naming.CodeSystem;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Fact;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.content.types.Part;
import org.crampgraph.content.types.Property;
import org.crampgraph.content.types.ToMany;
import org.crampgraph.content.types.ToOne;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.pack.yaml.Choice;

/// The JSON Schema of the files of a pack, for completion and hints in the editors' YAML editor. It is made from the content
/// table. What it cannot say, such as that a slug exists, only the checker says.
public final class PackSchema {
    private static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number", "boolean"));
    private static final Map<String, Object> TEXTS = list(TEXT);

    private PackSchema() {}

    /// Maps, lists and texts, as JSON has them.
    public static Map<String, Object> of(ContentTypes types) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("format", TEXT);
        lists.put("files", TEXTS);
        types.entries().stream().filter(type -> type.list() != null)
                .forEach(type -> lists.put(type.list(), list(entry(type, types))));
        Map<String, Object> schema = new LinkedHashMap<>(object(lists, List.of()));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A file of a CrampGraph content pack");
        return schema;
    }

    private static <E extends Entry> Map<String, Object> entry(ContentType<E> type, ContentTypes types) {
        Map<String, Object> keys = new LinkedHashMap<>(Map.of("slug", TEXT));
        List<String> required = new ArrayList<>(List.of("slug"));
        facts(type.facts(), keys, required);
        types.links().stream().filter(link -> link.from().concept() == type.entity())
                .forEach(link -> keys.put(link.list(), list(link(link))));
        Object draft = type.create().get();
        if (draft instanceof VerifiedEntry) {
            keys.put("verified", Map.of("type", "boolean"));
            keys.put("unverified", list(texts("field", "text", "leftOut")));
        }
        if (draft instanceof ConceptEntity) {
            keys.put("aliases", list(Map.of("anyOf", List.of(TEXT,
                    object(Map.of("text", TEXT, "kind", choice(AliasKind.class)), List.of("text", "kind"))))));
        }
        if (draft instanceof ConceptEntity || draft instanceof Medication) {
            keys.put("codes", list(object(Map.of("system", choice(CodeSystem.class), "code", TEXT, "display", TEXT,
                    "match", choice(CodeMatch.class)), List.of("system", "code", "display", "match"))));
        }
        if (draft instanceof Article) {
            keys.put("sections", list(object(Map.of("title", TEXT, "claims",
                    list(claim(types))), List.of("title", "claims"))));
        }
        return object(keys, required);
    }

    private static Map<String, Object> claim(ContentTypes types) {
        Map<String, Object> keys = new LinkedHashMap<>(Map.of("slug", TEXT, "about", TEXTS));
        List<String> required = new ArrayList<>(List.of("slug", "about"));
        facts(types.type(Claim.class).facts(), keys, required);
        return object(keys, required);
    }

    private static <L> Map<String, Object> link(LinkType<L> link) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(link.to().concept().getSimpleName().toLowerCase(Locale.ROOT), TEXT);
        List<String> required = new ArrayList<>(keys.keySet());
        facts(link.facts(), keys, required);
        keys.put("sources", TEXTS);
        required.add("sources");
        return object(keys, required);
    }

    private static <E> void facts(List<? extends Fact<? extends E>> facts, Map<String, Object> keys,
            List<String> required) {
        facts.forEach(fact -> {
            switch (fact) {
                case Property<?> property when !property.nested() -> put(property, keys, required);
                case Part<?, ?> part -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    List<String> needed = new ArrayList<>();
                    part.members().forEach(member -> put(member, members, needed));
                    keys.put(part.key(), object(members, needed));
                    require(part.key(), part.required(), required);
                }
                case ToOne<?> one when !one.nested() -> {
                    keys.put(one.key(), TEXT);
                    required.add(one.key());
                }
                case ToMany<?> many when !many.nested() -> keys.put(many.key(), TEXTS);
                default -> {
                }
            }
        });
    }

    /// A key with a dot is in a nested mapping.
    @SuppressWarnings("unchecked")
    private static void put(Property<?> property, Map<String, Object> keys, List<String> required) {
        int dot = property.key().indexOf('.');
        if (dot < 0) {
            keys.put(property.key(), value(property));
            require(property.key(), property.required(), required);
            return;
        }
        var nested = (Map<String, Object>) keys.computeIfAbsent(property.key().substring(0, dot),
                key -> new LinkedHashMap<>(
                        Map.of("type", "object", "properties", new LinkedHashMap<String, Object>())));
        ((Map<String, Object>) nested.get("properties")).put(property.key().substring(dot + 1), value(property));
    }

    private static void require(String key, boolean needed, List<String> required) {
        if (needed && !required.contains(key)) {
            required.add(key);
        }
    }

    private static Map<String, Object> value(Property<?> property) {
        return switch (property.kind()) {
            case TEXT, TIME -> TEXT;
            case DATE -> Map.of("type", "string", "format", "date");
            case TEXTS -> TEXTS;
            case FLAG -> Map.of("type", "boolean");
            case INTEGER -> Map.of("type", "integer");
            case DECIMAL -> Map.of("type", "number");
            case CHOICE, RANK -> choice(property.choices());
            case CHOICES -> list(choice(property.choices()));
        };
    }

    private static Map<String, Object> choice(Class<? extends Enum<?>> choices) {
        return Map.of("enum", Arrays.stream(choices.getEnumConstants()).map(Choice::slug).toList());
    }

    private static Map<String, Object> texts(String... keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Stream.of(keys).forEach(key -> properties.put(key, TEXT));
        return object(properties, List.of());
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
