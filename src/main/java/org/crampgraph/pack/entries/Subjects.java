package org.crampgraph.pack.entries;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Reference;
import org.crampgraph.pack.yaml.Slugs;
import org.crampgraph.pack.yaml.Value;

/// What a claim is about: entries, written `cramp:nocturnal-leg-cramp`, and food groups, written `food-group:nuts`.
record Subjects(List<Reference> concepts, List<Reference> interactions, List<FoodGroup> foodGroups) {

    private static final String FOOD_GROUP = "food-group";

    static Subjects read(Fields fields, String key, ContentTypes types) {
        var words = words(types);
        List<Object> all = fields.list(fields.required(key), value -> subject(value, words));
        List<Reference> entries = all.stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList();
        return new Subjects(
                entries.stream().filter(entry -> entry.type() != Interaction.class).toList(),
                entries.stream().filter(entry -> entry.type() == Interaction.class).toList(),
                all.stream().filter(FoodGroup.class::isInstance).map(FoodGroup.class::cast).toList());
    }

    private static Map<String, Class<? extends Entry>> words(ContentTypes types) {
        var words = new TreeMap<String, Class<? extends Entry>>(
                Map.of(Reference.noun(Interaction.class), Interaction.class));
        types.concepts().forEach(type -> words.put(Reference.noun(type.entity()).replace(' ', '-'), type.entity()));
        return words;
    }

    private static Optional<Object> subject(Value value, Map<String, Class<? extends Entry>> words) {
        String[] parts = value.scalar().orElse(":").split(":", 2);
        if (parts.length == 2 && parts[0].equals(FOOD_GROUP)) {
            return Choice.of(parts[1], value, FoodGroup.class).map(Object.class::cast);
        }
        if (parts.length == 2 && words.containsKey(parts[0])) {
            return Optional.of(Slugs.meant(parts[1], words.get(parts[0]), value));
        }
        value.fault("write a type and a slug, e.g. `cramp:nocturnal-leg-cramp`. Types: "
                + Stream.concat(words.keySet().stream(), Stream.of(FOOD_GROUP)).collect(joining(", ")));
        return Optional.empty();
    }
}
