package org.crampgraph.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import org.crampgraph.pack.entries.Aliases;
import org.crampgraph.testsupport.PackYaml;
import org.crampgraph.testsupport.ServedSchema;

/// What the API has to show of an entry, made of nothing but the pack's YAML and the schema. What leads to other entries, and
/// the nutrients of a food, are looked at elsewhere.
record Facts(ServedSchema schema) {

    /// What the API names otherwise than the pack.
    private static final Map<String, String> KEYS = Map.of("medicationClass", "class");

    /// The entries of a type, with what stands around them.
    static List<Map<String, Object>> entries(String type) {
        return written(type).stream().peek(entry -> entry.computeIfPresent("aliases", (key, names) -> names(names)))
                .toList();
    }

    /// Aliases as the API lists them, without their kinds.
    private static List<Object> names(Object aliases) {
        return ((List<?>) aliases).stream().map(alias -> alias instanceof Map<?, ?> marked ? marked.get("text") : alias)
                .<Object>map(name -> name).toList();
    }

    private static List<Map<String, Object>> written(String type) {
        return switch (type) {
            case "Claim" -> PackYaml.words("articles").stream().flatMap(Facts::claims).toList();
            case "ReferenceIntake" -> PackYaml.words("intakes");
            case "Remedy" -> PackYaml.words("remedies");
            default -> PackYaml.words(type.toLowerCase(Locale.ROOT) + "s");
        };
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> claims(Map<String, Object> article) {
        return ((List<Map<String, Object>>) article.get("sections")).stream()
                .flatMap(section -> ((List<Map<String, Object>>) section.get("claims")).stream().peek(claim -> {
                    claim.put("section", section.get("title"));
                    claim.put("foodGroups", ((List<String>) claim.get("about")).stream()
                            .filter(word -> word.startsWith("food-group:")).map(word -> word.substring(11)).toList());
                }));
    }

    /// Every field that leads to no other entry.
    Map<String, Object> of(String type, Map<String, Object> entry) {
        var facts = parts(type, entry);
        if (facts.containsKey("evidence")) {
            var evidence = evidence(facts, entry);
            facts.put("evidence", evidence);
        }
        switch (type) {
            case "Food" -> facts.put("summary", food(entry));
            case "Ingredient" -> facts.put("summary", "Claimed role: %s. Evidence for cramps: %s."
                    .formatted(entry.get("roleClaimed"), entry.get("evidenceForCramps")));
            case "Interaction" -> facts.putIfAbsent("medicationText", name(entry.get("medication")));
            default -> {
            }
        }
        return facts;
    }

    /// The evidence of an entry as a whole repeats what the entry says.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> evidence(Map<String, Object> facts, Map<String, Object> entry) {
        var evidence = new HashMap<>((Map<String, Object>) facts.get("evidence"));
        evidence.put("summary", entry.get("summary"));
        evidence.put("verified", facts.get("verified"));
        evidence.put("assessed", true);
        evidence.put("reviewedOn", entry.get("reviewedOn"));
        evidence.put("reviewDue", entry.get("reviewDue"));
        evidence.put("isOverdue", isOverdue(entry));
        return evidence;
    }

    static boolean isOverdue(Map<String, Object> entry) {
        return entry.get("reviewDue") instanceof String due
                && LocalDate.parse(due).isBefore(LocalDate.now(ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    private static String food(Map<String, Object> entry) {
        var serving = (Map<String, String>) entry.get("serving");
        var magnesium = new BigDecimal(serving.get("magnesium"));
        return "%s (%s g) contains %s mg of magnesium, %s %% of the Daily Value of 420 mg.".formatted(
                serving.get("name"),
                serving.get("grams"), magnesium,
                magnesium.movePointRight(2).divide(BigDecimal.valueOf(420), 0, RoundingMode.HALF_UP));
    }

    private static Object name(Object medication) {
        return PackYaml.words("medications").stream().filter(entry -> entry.get("slug").equals(medication)).findFirst()
                .orElseThrow().get("name");
    }

    private Map<String, Object> parts(String type, Map<String, Object> entry) {
        var facts = new HashMap<String, Object>();
        schema.plainFields(schema.composite(type))
                .forEach(field -> facts.put(field.getName(), value(type, field, entry)));
        return facts;
    }

    @SuppressWarnings("unchecked")
    private Object value(String type, FieldDefinition field, Map<String, Object> entry) {
        var written = entry.get(key(field.getName()));
        if (field.getName().equals("text") && written == null) {
            return entry.get("leftOut");
        }
        var target = ServedSchema.target(field);
        if (ServedSchema.isList(field)) {
            return written == null ? List.of()
                    : ((List<Object>) written).stream().map(one -> one(target, one)).toList();
        }
        return written == null && target.equals("Boolean") ? field.getName().equals("verified") : one(target, written);
    }

    private static String key(String field) {
        return field.matches("is[A-Z].*") ? field.substring(2, 3).toLowerCase(Locale.ROOT) + field.substring(3)
                : KEYS.getOrDefault(field, field);
    }

    @SuppressWarnings("unchecked")
    private Object one(String target, Object written) {
        if (written == null) {
            return null;
        }
        return switch (target) {
            case "Boolean" -> Boolean.valueOf((String) written);
            case "Int" -> Integer.valueOf((String) written);
            case "Float" -> Double.valueOf((String) written);
            default -> schema.types().getType(target).map(type -> switch (type) {
                case ImplementingTypeDefinition<?> object -> parts(target, (Map<String, Object>) written);
                case EnumTypeDefinition choice ->
                    (Object) written.toString().toUpperCase(Locale.ROOT).replace('-', '_');
                default -> written;
            }).orElse(written);
        };
    }
}
