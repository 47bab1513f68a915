package org.crampgraph.pack;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crampgraph.content.FoodGroup;
import org.crampgraph.evidence.EntryType;

/// What a claim is about: entries, written `cramp:nocturnal-leg-cramp`, and food groups, written `food-group:nuts`.
record Subjects(List<Reference> topics, List<Reference> interactions, List<FoodGroup> foodGroups) {
    private static final String FOOD_GROUP = "food-group";
    private static final Map<String, EntryType> TYPES =
            new TreeMap<>(Map.of("cramp", EntryType.CRAMP, "cause", EntryType.CAUSE,
                    "symptom", EntryType.SYMPTOM, "food", EntryType.FOOD, "remedy", EntryType.REMEDY, "ingredient",
                    EntryType.INGREDIENT, "interaction", EntryType.INTERACTION));

    static Subjects read(Fields fields, String key) {
        List<Object> all = fields.list(fields.required(key), Subjects::subject);
        List<Reference> entries = all.stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList();
        return new Subjects(
                entries.stream().filter(entry -> entry.type() != EntryType.INTERACTION).toList(),
                entries.stream().filter(entry -> entry.type() == EntryType.INTERACTION).toList(),
                all.stream().filter(FoodGroup.class::isInstance).map(FoodGroup.class::cast).toList());
    }

    private static Optional<Object> subject(Value value) {
        String[] parts = value.scalar().orElse(":").split(":", 2);
        if (parts.length == 2 && parts[0].equals(FOOD_GROUP)) {
            return Choice.of(parts[1], value, FoodGroup.class).map(Object.class::cast);
        }
        if (parts.length == 2 && TYPES.containsKey(parts[0])) {
            return Optional.of(Slugs.meant(parts[1], TYPES.get(parts[0]), value));
        }
        value.fault("write a type and a slug, e.g. `cramp:nocturnal-leg-cramp`. Types: " + types());
        return Optional.empty();
    }

    private static String types() {
        return Stream.concat(TYPES.keySet().stream(), Stream.of(FOOD_GROUP)).collect(joining(", "));
    }
}
