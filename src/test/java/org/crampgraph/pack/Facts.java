package org.crampgraph.pack;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows an entry of a pack as the API must show it, part by part. Links to other entries, and the nutrients of a food,
/// are tested elsewhere.
final class Facts {

    /// Names that differ between the API and the pack's records.
    private static final Map<String, String> NAMES = Map.of("magnesiumRiskFactor", "isMagnesiumRiskFactor",
            "redFlag", "isRedFlag", "medicationClass", "class");
    private static final Set<Class<?>> ELSEWHERE =
            Set.of(Reference.class, LinkEntry.class, ClaimEntry.class, Subjects.class, FoodEntry.Minerals.class);
    private static final Set<String> ELSEWHERE_BY_NAME = Set.of("sources", "links", "claims", "sections", "position");

    private Facts() {}

    static Map<String, Object> of(PackEntry<?> entry) {
        var facts = parts((Record) entry);
        facts.put("slug", entry.self().slug());
        switch (entry) {
            case TopicEntry<?> topic -> facts.putAll(Map.of("summary", topic.summary(), "aliases", topic.aliases()));
            default -> {
            }
        }
        return facts;
    }

    private static Map<String, Object> parts(Record record) {
        var facts = new HashMap<String, Object>();
        for (var part : record.getClass().getRecordComponents()) {
            if (!ELSEWHERE.contains(part.getType()) && !ELSEWHERE_BY_NAME.contains(part.getName())) {
                add(facts, part.getName(), value(record, part));
            }
        }
        return facts;
    }

    private static void add(Map<String, Object> facts, String name, Object value) {
        switch (value) {
            case Heading heading -> facts.putAll(parts(heading));
            case null, default -> facts.put(NAMES.getOrDefault(name, name), plain(value));
        }
    }

    /// As JSON: enums are texts, records are objects.
    private static Object plain(Object value) {
        return switch (value) {
            case ServingEntry serving -> Map.of("name", serving.name(), "grams", serving.grams());
            case Record record -> parts(record);
            case Enum<?> choice -> choice.name();
            case List<?> list -> list.stream().map(Facts::plain).toList();
            case null, default -> value;
        };
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
